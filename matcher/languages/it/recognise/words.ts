import type { ClassWords } from '../../../lexicon';
import { aroundWords, peopleWords } from '../../romance-words';
import { context } from '../context';
import { links } from '../links';
import { who } from '../who';

/** The words of the Italian grammar, under the tags of `romance-grammar.ts`. An entry counts by the first tag that lists it. */
export const words: ClassWords = {
  one: 'il,lo,la,l,un,uno,una,questo,quel,quello,ogni',
  many: 'i,gli,le,tanti,molti,alcuni',
  have: 'ha,hanno,avere,aveva,avevano,abbia,abbiano,avrebbe,avrebbero,ho,abbiamo,avra',
  skip: 'non accompagnato,si,ci,ne,gia,molto,cosi,solo,anche,perfino,puo,possono,potrebbe,potrebbero,oggi,ieri,sempre,stesso,proprio,tutto,tutti,tutta,grande,nuovo,spesso,soprattutto,qui,ormai,praticamente,ancora,piu volte',
  // "di origine marocchina" may be said of many; near miss: "un marocchino", which stays.
  0: (context.ASINGLE ?? '').replace(/(?:^|,)di [^,]*/g, ''),
  // "detenuti stranieri" are counted, not accused; near miss: "delinquenti stranieri", who stay.
  'Y:crime': (who.CRIMALIEN ?? '').replace(/(?:^|,)(?:detenut|condannat|indagat|arrestat)[oi] [^,]*/g, ''),
  W: [who.MIGRANT, who.COMERS].join().replace(',accolti,', ','),
  ...peopleWords(who),
  P: 'giovane,uomo,uomini,persona,gruppo,gruppetto,individuo,ragazzo,ragazzino,minorenne,gente,soggetto,popolazione,comunita,cittadino,minore,famiglia,maschio,adolescente',
  // "arrivi" has the stem of "arriva".
  M: `${(who.MIGRATION ?? '').replace(',arrivi,ingressi,', ',')},sbarco`,
  T: 'loro,certa gente,costoro,questi personaggi',
  'A:violent':
    'omicidio,accoltellamento,coltellata,aggressione,pestaggio,rissa,sparatoria,violenza,sequestro,strage,lesioni,rapimento,linciaggio,massacro,delitto,assassinio,assassinare,assassinato,uccidere,uccide,uccidono,ucciso,ammazzare,ammazza,ammazzato,accoltella,accoltellano,accoltellato,aggrediscono,aggredito,picchiano,picchiato,pestare,pestato,sgozzare,sgozzato,minacciare,minacciano,reati violenti,machete,coltello,sangue,botte',
  'A:sexual':
    'stupro,violenza sessuale,molestia,palpeggiamento,aggressione sessuale,stuprato,violentano,violentata,molestata,violenza di gruppo,violenza sulle donne',
  'H:crime':
    'reato,crimine,criminalita,delinquenza,delinquere,delinquono,delinque,microcriminalita,furto,rapina,scippo,borseggio,spaccio,spacciare,spacciano,rubare,ruba,rubano,rubato,rapinano,rapinato,borseggiare,droga,stupefacenti,saccheggio,vandalismo,truffa,estorsione,contrabbando,disordine,caos,illegalita,insicurezza,degrado,occupazione abusiva,racket,taccheggio,malavita,baby gang,fuorilegge,rivolta,anarchia,spaccate',
  'K:violent':
    'assassino,omicida,aggressore,gang,banda,clan,cosca,mafia,mafioso,organizzazione criminale,branco,tagliagole,carnefice',
  'K:sexual': 'stupratore,violentatore,predatore',
  'K:crime':
    'criminale,delinquente,ladro,rapinatore,scippatore,borseggiatore,spacciatore,pusher,trafficante,malvivente,pregiudicato,recidivo,feccia,bandito,tossici',
  'K:terror':
    'terrorista,jihadista,cellula,lupo solitario,combattente,foreign fighter,stato islamico,isis,estremista,radicalizzato,kamikaze,hamas,attentatore',
  'H:terror': 'terrorismo,jihad,attentato,terrore',
  'K:faith': 'antisemita',
  'H:faith': 'islam radicale,antisemitismo,sharia,islamizzazione,fondamentalismo,odio per gli ebrei',
  'K:traffic': 'scafista,trafficanti di esseri umani,cartello,negrieri,schiavisti',
  'H:traffic': 'tratta,fentanyl,prostituzione,schiavitu',
  p: 'detenuto,carcerato,recluso,arrestato,arresto,denunciato,indagato,imputato,condannato,sospettato,segnalato,fermato,popolazione carceraria,carcere,cella,dietro le sbarre,in galera,autori di,condanna,denuncia',
  'D:crime':
    'pericolo,minaccia,paura,timore,insicuro,panico,rischio,inferno,polveriera,pericoloso,allarme sicurezza,zona franca,far west,coprifuoco,invivibile,ostaggio',
  7: 'senza controlli,incontrollato,senza identificare,non sappiamo chi,falsa identita,nessuno controlla,sconosciuto',
  w: 'tra,fra,infiltrare,mescolato,nascosto,fingendosi,camuffato,in mezzo ai',
  R: 'sostituzione,sostituire,sostituito,rimpiazzare,rimpiazzato,rimpiazzano,stranieri a casa,scacciare,estinzione,unico italiano,andarsene,spodestato',
  F: 'favorire,favorisce,favorito,favoriscono,privilegio,privilegiato,privilegiare,precedenza,corsia preferenziale,trattamento di favore,due pesi,serie b,premia,piu diritti,indulgente',
  S: 'proteggere,protegge,proteggono,tutela,coprire,copre,nascondere,nascondono,nasconde,tacere,tace,scarcerato,liberare,rilasciare,rilascia,rilasciato,citta santuario,coccolato,giustificare,giustifica,omettere,omette',
  $: 'impunito,senza conseguenze,libero,buonismo',
  G: 'invasione,invadere,invadono,invaso,invasore,colonizzazione,conquista,conquistare,conquistano,assedio,assediato,valanga,marea umana,tsunami,travolto,sommerso,orda',
  J: 'distrugge,distruggono,distruzione,rovina,devasta,disgregazione,spezzare,mina,erode,dissolve,dissoluzione,cancellare,cancella,cancellano,cancellazione,fine di,fine della,morte di,morte della,suicidio,minacciare,minaccia esistenziale,mettere in pericolo,mette in pericolo,snaturare,travolge',
  C: 'cultura,identita,civilta,costume,tradizione,valori,sovranita,coesione,radici,lingua',
  d: 'colpa,incolpare,incolpa,attribuire,attribuisce,attribuiscono,attribuito,collegare,collega,collegano,collegato,legato,associare,associa,associato,imputare,responsabile,responsabilita,accusare,accusa,accusano,a causa,dovuto,conseguenza,frutto di,frutto dell,derivare,deriva,grazie a,nesso,relazione,correlazione,legame,connessione,dietro,addebitare,riconducibile',
  m: `${links.COMMIT},commettere,compiere,per mano di,ad opera di,opera di`,
  c: 'portare,porta,portano,portato,importare,importa,importiamo,importato,importazione,causare,causa,causano,causato,provocare,provoca,provocato,generare,genera,generano,creare,crea,creano,creato,alimentare,alimenta,trasformare,trasforma,trasformano,trasformato,diventare,diventato,seminare,riempire,riempiono,riempito,favorire la,aumentare,aumenta,aumentano,aumentato,incremento,crescere,cresce,crescono,cresciuto,crescita,salire,salgono,salito,impennata,boom,ondata,esplosione,esplodere,esploso,moltiplicano,triplicato,raddoppiato,escalation,rappresentare,rappresenta,rappresentano,costituire,costituisce,costituiscono,comportare,comporta,significare,significa,rendere,rende,rendono,reso,consegnato,lasciare',
  '%': 'piu degli,piu dei,volte piu,doppio,triplo,sovrarappresentato,sovrarappresentazione,sproporzionato,in proporzione,superiore,superare,supera,superano,al di sopra,piu spesso,piu probabilita,propensione,cinque volte,quattro volte,tre volte,sei volte',
  Q: '%,per cento,percento,terzo,meta,quarto,tre quarti,quinto,uno su,due su,quattro su,sei su,nove su,su dieci,su tre,su quattro,su cinque,su due,quota,percentuale,proporzione,tasso,incidenza,maggioranza,maggior parte,gran parte,quasi tutti,quasi tutte,migliaia,centinaia,decine,milione',
  5: '5,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici,venti,trenta,quaranta,cinquanta,cento',
  n: 'non,mai,niente,nulla,nessuno,neppure,nemmeno,neanche,ne,affatto,tutt altro,anziche,macche,mica,lungi',
  z: 'mito,falso,falsita,bugia,menzogna,bufala,frottola,fandonia,leggenda,luogo comune,pregiudizio,generalizzare,capro espiatorio,propaganda,propagandistico,strumentalizzazione,razzismo,razzista,smentire,smentisce,smentiscono,smentito,smonta,smontano,smontare,sfatare,confutare,contraddire,contraddicono,contrario,esagerato,gonfiato,fuorviante,ingannevole,assurdo,ridicolo,sciocchezza,complottista,complotto,inventato,inventare,disinformazione,stigmatizzare,odio razziale,errore,sbagliato,ingiusto,irresponsabile,precisa,precisano,chiarisce,ironizza,narrazione,percezione,respinge,nulla a che vedere,nulla a che fare,insulto,caricatura,diceria,replica',
  k: 'meno,minore,inferiore,cala,calano,calato,diminuire,diminuisce,diminuito,diminuzione,scendere,scende,scendono,sceso,ridurre,riduzione,ridotto,minimo,stabile,invariato,non sono aumentati,scompare,simile,piu sicuro,piu basso,flessione,crollo,dimezzato',
  g: 'indipendentemente,a prescindere,chiunque sia,non ha nazionalita,non ha passaporto,nato qui,marito,partner,compagno,italiani e stranieri,italianissimo',
  e: 'studio,studioso,ricerca,ricercatore,criminologo,sociologo,economista,statistico,demografo,istat,universita,accademico,evidenza,analisi,a parita di,tenendo conto,corretto per,antigone,osservatorio,politologo,storico,docente,i dati dicono',
  s: 'dire,dice,dicono,detto,disse,secondo,affermare,afferma,affermano,affermato,sostenere,sostiene,sostengono,sostenuto,assicura,assicurano,avvertire,avverte,avvertito,allarme,denunciare,denuncia che,insiste,ribadire,ribadisce,ribadito,sottolinea,sottolineato,segnala,osserva,indica,racconta,raccontano,raccontato,spiega,spiegano,spiegato,aggiunge,commenta,scrive,scritto,riporta,cita,rivela,riconosce,ammette,ammesso,conferma,conclude,stima,calcola,lamenta,lamentano,critica,criticano,promette,annuncia,chiede,chiedono,domanda,risponde,definisce,definito,descrive,chiama,chiamano,crede,credono,ritiene,ritengono,considera,pensa,pensano,teme,temono,grida,titola,proclama,difende,ricorda,ricordato,argomenta,espone,a giudizio,attacca,tuona,insinua,dichiara,dichiarato,parla di,per il,sbotta',
  v: 'insulti razzisti,sfondo razziale,neonazista,suprematista,neofascista,contro i migranti,contro gli immigrati,contro i profughi,naufragio,annegato,annegare,sfruttato,sfruttare,caporalato,caporale,discriminazione,caccia all uomo,caccia allo straniero,linciato',
  b: 'sono,era,erano,essere,fu,furono,stato,sia,siano,sarebbe,sarebbero,sara,saranno,resta,restano,risulta,risultano,c e,e un,e una,e il,e la,e l',
  r: 'che,chi,cui,quale,dove',
  '|': 'ma,pero,bensi,sebbene,mentre,quando,se,perche,tuttavia,eppure,benche',
  '§': 'da quando,con gli arrivi,da che,con ogni',
  y: 'da,dal,dallo,dai,dagli,per mano di',
  o: 'di,del,dello,dei,degli,d',
  a: 'senza,a,ad,al,allo,ai,agli,in,nel,nello,nei,negli,con,col,per,contro,su,sul,sullo,sui,sugli,verso,sotto,dopo,durante,fino',
  '+': 'e,ed,o,nonche',
  u: 'noi,nostro,nostra',
  ...aroundWords({ ...who, ...links, ...context }),
};
