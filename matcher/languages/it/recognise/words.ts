import type { ClassWords } from '../../../lexicon';
import { aroundWords, peopleWords } from '../../romance-words';
import { context } from '../context';
import { links } from '../links';
import { who } from '../who';

/** The words of the Italian grammar, under the tags of `romance-grammar.ts`. An entry counts by the first tag that lists it. */
export const words: ClassWords = {
  B: 'sostituzione etnica,grande sostituzione,sostituzione di popoli,ripopolamento',
  one: 'il,lo,la,l,un,uno,una,questo,quel,quello,ogni',
  many: 'i,gli,le,tanti,molti,alcuni',
  have: 'ha,hanno,avere,aveva,avevano,abbia,abbiano,avrebbe,avrebbero,ho,abbiamo,avra',
  skip: 'non accompagnato,si,ci,ne,gia,molto,cosi,solo,anche,perfino,puo,possono,potrebbe,potrebbero,oggi,ieri,sempre,stesso,proprio,tutto,tutti,tutta,grande,nuovo,spesso,soprattutto,qui,ormai,praticamente,ancora,piu volte,in meno,piu o meno,per lo meno,a meno che,meno male,quanto meno,ecco,fino a',
  // "di origine marocchina" may be said of many; near miss: "un marocchino", which stays.
  0: (context.ASINGLE ?? '').replace(/(?:^|,)di [^,]*/g, ''),
  // "detenuti stranieri" are counted, not accused; near miss: "delinquenti stranieri", who stay.
  'Y:crime': (who.CRIMALIEN ?? '').replace(/(?:^|,)(?:detenut|condannat|indagat|arrestat)[oi] [^,]*/g, ''),
  W: [who.MIGRANT, who.COMERS].join().replace(',accolti,', ','),
  ...peopleWords(who),
  P: 'giovane,uomo,uomini,persona,gruppo,gruppetto,individuo,ragazzo,ragazzino,minorenne,gente,soggetto,popolazione,comunita,cittadino,minore,famiglia,maschio,adolescente',
  // "arrivi" has the stem of "arriva".
  M: `${(who.MIGRATION ?? '').replace(',arrivi,ingressi,', ',')},sbarco`,
  T: 'loro,certa gente,costoro,questi personaggi,questa gente,quella gente,quelli la,',
  'A:violent':
    'omicidio,accoltellamento,coltellata,aggressione,pestaggio,rissa,sparatoria,violenza,sequestro,strage,lesioni,rapimento,linciaggio,massacro,delitto,assassinio,assassinare,assassinato,uccidere,uccide,uccidono,ucciso,ammazzare,ammazza,ammazzato,accoltella,accoltellano,accoltellato,aggrediscono,aggredito,picchiano,picchiato,pestare,pestato,sgozzare,sgozzato,minacciare,minacciano,reati violenti,machete,coltello,sangue,botte,massacrano,massacrato,sfregiato,sparano,sparato,lama,tentato omicidio,accoltellatore,ferire,ferito a,uccise,uccisioni',
  'A:sexual':
    'stupro,violenza sessuale,molestia,palpeggiamento,aggressione sessuale,stuprato,violentano,violentata,molestata,violenza di gruppo,violenza sulle donne',
  'H:crime':
    'reato,crimine,criminalita,delinquenza,delinquere,delinquono,delinque,microcriminalita,furto,rapina,scippo,borseggio,spaccio,spacciare,spacciano,rubare,ruba,rubano,rubato,rapinano,rapinato,borseggiare,droga,stupefacenti,saccheggio,vandalismo,truffa,estorsione,contrabbando,disordine,caos,illegalita,insicurezza,degrado,occupazione abusiva,racket,taccheggio,malavita,baby gang,fuorilegge,rivolta,anarchia,spaccate,menare,menano,scippano,svaligiano,svaligiato,derubano,deruba,truffano,spadroneggiano,comandano,bivaccano,sassaiola,ordine pubblico,bande giovanili,baby-gang,spaccata',
  'K:violent':
    'assassino,omicida,aggressore,gang,banda,clan,cosca,mafia,mafioso,organizzazione criminale,branco,tagliagole,carnefice',
  'K:sexual': 'stupratore,violentatore,predatore',
  'K:crime':
    'criminale,delinquente,ladro,rapinatore,scippatore,borseggiatore,spacciatore,pusher,trafficante,malvivente,pregiudicato,recidivo,feccia,bandito,tossici,ladruncolo,furfante,predone,teppista,galeotto,balordo,malfattore,borseggiatrice,svaligiatore,passatore',
  'K:terror':
    'terrorista,jihadista,cellula,lupo solitario,combattente,foreign fighter,stato islamico,isis,estremista,radicalizzato,kamikaze,hamas,attentatore',
  'H:terror': 'terrorismo,jihad,attentato,terrore',
  'K:faith': 'antisemita',
  'H:faith': 'islam radicale,antisemitismo,sharia,islamizzazione,fondamentalismo,odio per gli ebrei',
  'K:traffic': 'scafista,trafficanti di esseri umani,cartello,negrieri,schiavisti',
  'H:traffic': 'tratta,fentanyl,prostituzione,schiavitu',
  p: 'detenuto,carcerato,recluso,arrestato,arresto,denunciato,indagato,imputato,condannato,sospettato,segnalato,fermato,popolazione carceraria,carcere,cella,dietro le sbarre,in galera,autori di,condanna,denuncia,verbale,fascicolo,casellario,registro degli arresti,galera,istituti di pena,sotto processo,a processo,in manette,',
  'D:crime':
    'pericolo,minaccia,paura,timore,insicuro,panico,rischio,inferno,polveriera,pericoloso,allarme sicurezza,zona franca,far west,coprifuoco,invivibile,ostaggio',
  7: 'senza controlli,incontrollato,senza identificare,non sappiamo chi,falsa identita,nessuno controlla,sconosciuto',
  w: 'tra,fra,infiltrare,mescolato,nascosto,fingendosi,camuffato,in mezzo ai',
  R: 'sostituzione,sostituire,sostituito,rimpiazzare,rimpiazzato,rimpiazzano,stranieri a casa,scacciare,estinzione,unico italiano,andarsene,spodestato,rimpiazzo,minoranza in casa,in minoranza,cambiare popolo,passato di mano,non si parla piu italiano,se ne sono andati,se ne vanno,messi alla porta,mandati via,ultimo italiano,sfratto,sostituirci,sostituendo,ospiti a casa,ospiti in casa',
  F: 'favorire,favorisce,favorito,favoriscono,privilegio,privilegiato,privilegiare,precedenza,corsia preferenziale,trattamento di favore,due pesi,serie b,premia,piu diritti,indulgente,scavalcano,scavalcato,prima gli stranieri,due misure,tenero',
  S: 'proteggere,protegge,proteggono,tutela,coprire,copre,nascondere,nascondono,nasconde,tacere,tace,scarcerato,liberare,rilasciare,rilascia,rilasciato,citta santuario,coccolato,giustificare,giustifica,omettere,omette,insabbiare,insabbiato,insabbia,censurare,censurato,taciuto,chiuso gli occhi,chiudono gli occhi,evitare di indagare,rimettono in',
  $: 'impunito,senza conseguenze,libero,buonismo,in liberta,a piede libero,torna fuori,tornano fuori,tornato libero,farla franca,la franca,mai rimpatriato,mai espulso,mai un giorno,rimesso in liberta,di nuovo fuori,subito fuori,la passano liscia,evitano l espulsione',
  G: 'invasione,invadere,invadono,invaso,invasore,colonizzazione,conquista,conquistare,conquistano,assedio,assediato,valanga,marea umana,tsunami,travolto,sommerso,orda',
  J: 'distrugge,distruggono,distruzione,rovina,devasta,disgregazione,spezzare,mina,erode,dissolve,dissoluzione,cancellare,cancella,cancellano,cancellazione,fine di,fine della,morte di,morte della,suicidio,minacciare,minaccia esistenziale,mettere in pericolo,mette in pericolo,snaturare,travolge,disgregato,disgrega,muore,affonda,affondano,scioglie,sciogliendo,sgretolare,sgretola,a pezzi,tramonto,guerra civile,scontro sociale,',
  C: 'cultura,identita,civilta,costume,tradizione,valori,sovranita,coesione,radici,lingua,anima,fede,',
  d: 'colpa,incolpare,incolpa,attribuire,attribuisce,attribuiscono,attribuito,collegare,collega,collegano,collegato,legato,associare,associa,associato,imputare,responsabile,responsabilita,accusare,accusa,accusano,a causa,dovuto,conseguenza,frutto di,frutto dell,derivare,deriva,grazie a,nesso,relazione,correlazione,legame,connessione,dietro,addebitare,riconducibile,in mano,nelle mani,gestito,controllato,controllano,in mano a,,collegamento,rapporto tra,rapporto fra,correlato,correlazioni',
  m: `${links.COMMIT},commettere,compiere,per mano di,ad opera di,opera di`,
  c: 'portare,porta,portano,portato,importare,importa,importiamo,importato,importazione,causare,causa,causano,causato,provocare,provoca,provocato,generare,genera,generano,creare,crea,creano,creato,alimentare,alimenta,trasformare,trasforma,trasformano,trasformato,diventare,diventato,seminare,riempire,riempiono,riempito,favorire la,aumentare,aumenta,aumentano,aumentato,incremento,crescere,cresce,crescono,cresciuto,crescita,salire,salgono,salito,impennata,boom,ondata,esplosione,esplodere,esploso,moltiplicano,triplicato,raddoppiato,escalation,rappresentare,rappresenta,rappresentano,costituire,costituisce,costituiscono,comportare,comporta,significare,significa,rendere,rende,rendono,reso,consegnato,lasciare,prodotto,produce,producono,aggravato,aggravare,peggiorare,peggiorato,seminano,scatenare,scatena,scatenato,innescare,innesca,nutre,arricchirsi,arricchisce,ingrassare,ingrassa,finanzia,finanziano,conduce,conducono,far crollare,riversare,riversano,',
  '%': 'piu degli,piu dei,volte piu,doppio,triplo,sovrarappresentato,sovrarappresentazione,sproporzionato,in proporzione,superiore,superare,supera,superano,al di sopra,piu spesso,piu probabilita,propensione,cinque volte,quattro volte,tre volte,sei volte,in testa,al primo posto,ai primi posti,volte di piu,volte la media,della media,pesano di piu,di gran lunga,venti volte,dieci volte',
  Q: '%,per cento,percento,terzo,meta,quarto,tre quarti,quinto,uno su,due su,quattro su,sei su,nove su,su dieci,su tre,su quattro,su cinque,su due,quota,percentuale,proporzione,tasso,incidenza,maggioranza,maggior parte,gran parte,quasi tutti,quasi tutte,migliaia,centinaia,decine,milione',
  5: '5,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici,venti,trenta,quaranta,cinquanta,cento',
  n: 'non,no,mai,niente,nulla,nessuno,neppure,nemmeno,neanche,ne,affatto,tutt altro,anziche,macche,mica,lungi,ne a,ne in,ne i,ne gli,ne la,ne il,ne le,ne con,ne da,ne per,ne l',
  z: 'mito,falso,falsita,bugia,menzogna,bufala,frottola,fandonia,leggenda,luogo comune,pregiudizio,generalizzare,capro espiatorio,propaganda,propagandistico,strumentalizzazione,razzismo,razzista,smentire,smentisce,smentiscono,smentito,smonta,smontano,smontare,sfatare,confutare,contraddire,contraddicono,contrario,esagerato,gonfiato,fuorviante,ingannevole,assurdo,ridicolo,sciocchezza,complottista,complotto,inventato,inventare,disinformazione,stigmatizzare,odio razziale,errore,sbagliato,ingiusto,irresponsabile,precisa,precisano,chiarisce,ironizza,narrazione,percezione,respinge,nulla a che vedere,nulla a che fare,insulto,caricatura,diceria,replica,con buona pace,deluso,teorema,dato torto,addossare,accostamento,fantomatico,opposto,contrariamente,sana pianta,grottesco,scorciatoia,ridimensiona,ridimensionato,rassicura,gela,frena,negano,negato,nega,non regge,regge poco,non reggono,non significa,non vuol dire,non trova conferma,non trova riscontro,non conferma,non confermano,non c entra,non c entrano,comodo,scorretto,infondato,privo di fondamento,ingiustificato,fuori luogo,infamia,esclude,ha escluso,hanno escluso,escluso che,non risulta,non risultano,nessuna traccia,non c e traccia,un altra storia,raccontano altro,racconta altro,dicono altro,non autorizzano,non dimostra,non dimostrano,nessuna prova,sfata,invenzione,sbagliano,non tiene conto,semplificazione,insinuazione,teoria,fa notizia,far notizia,ingannano,inganna,scagiona,prosciolti,archiviazione,archiviato,nessuna emergenza,nessun segnale,nessun elemento,fantasia,indegno,corregge,se davvero,se fosse vero,magari fosse,a chi dice,a chi ripete,a chi sostiene,a chi punta il dito,chi evoca,si sente dire,invita a non,invitano a non,caso isolato,casi isolati,non fa di,non ci sono prove,non ha trovato prove,nessun riscontro,prove sufficienti,non rileva,non ha fondamento,senza fondamento,vende paura,servire a poco,cosa c entra,cosa c entrano,mai esistito,mai esistita,mai avvenuto,non e mai avvenuto',
  k: 'meno,minore,inferiore,cala,calano,calato,diminuire,diminuisce,diminuito,diminuzione,scendere,scende,scendono,sceso,ridurre,riduzione,ridotto,minimo,stabile,invariato,non sono aumentati,scompare,simile,piu sicuro,piu basso,flessione,crollo,dimezzato',
  g: 'indipendentemente,a prescindere,chiunque sia,non ha nazionalita,non ha passaporto,nato qui,marito,partner,compagno,italiani o stranieri,italianissimo',
  e: 'studio,studioso,ricerca,ricercatore,criminologo,sociologo,economista,statistico,demografo,istat,universita,accademico,evidenza,analisi,a parita di,tenendo conto,corretto per,antigone,osservatorio,politologo,storico,docente,i dati dicono',
  s: 'dire,dice,dicono,detto,disse,secondo,affermare,afferma,affermano,affermato,sostenere,sostiene,sostengono,sostenuto,assicura,assicurano,avvertire,avverte,avvertito,allarme,denunciare,denuncia che,insiste,ribadire,ribadisce,ribadito,sottolinea,sottolineato,segnala,osserva,indica,racconta,raccontano,raccontato,spiega,spiegano,spiegato,aggiunge,commenta,scrive,scritto,riporta,cita,rivela,riconosce,ammette,ammesso,conferma,conclude,stima,calcola,lamenta,lamentano,critica,criticano,promette,annuncia,chiede,chiedono,domanda,risponde,definisce,definito,descrive,chiama,chiamano,crede,credono,ritiene,ritengono,considera,pensa,pensano,teme,temono,grida,titola,proclama,difende,ricorda,ricordato,argomenta,espone,a giudizio,attacca,tuona,insinua,dichiara,dichiarato,parla di,per il,sbotta',
  v: 'insulti razzisti,sfondo razziale,neonazista,suprematista,neofascista,contro i migranti,contro gli immigrati,contro i profughi,naufragio,annegato,annegare,sfruttato,sfruttare,caporalato,caporale,discriminazione,caccia all uomo,caccia allo straniero,linciato,subiscono,sotto attacco razzista,aggressione razzista,aggressioni razziste,odio razzista',
  b: 'sono,era,erano,essere,fu,furono,stato,sia,siano,sarebbe,sarebbero,sara,saranno,resta,restano,risulta,risultano,c e,e un,e una,e il,e la,e l',
  r: 'che,chi,cui,quale,dove',
  '|': 'ma,pero,bensi,sebbene,mentre,quando,se,perche,tuttavia,eppure,benche',
  '§': 'da quando,con gli arrivi,da che,con ogni',
  y: 'da,dal,dallo,dai,dagli,per mano di',
  o: 'di,del,dello,dei,degli,d',
  a: 'senza,a,ad,al,allo,ai,agli,in,nel,nello,nei,negli,con,col,per,contro,su,sul,sullo,sui,sugli,verso,sotto,dopo,durante,fino',
  '+': 'e,ed,o,nonche',
  u: 'noi,nostro,nostra',
  '&': 'altro che',
  I: '?',
  ...aroundWords({ ...who, ...links, ...context }),
};
