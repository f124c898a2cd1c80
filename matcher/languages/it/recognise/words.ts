import type { ClassWords } from '../../../lexicon';
import { aroundWords, peopleWords } from '../../romance-words';
import { context } from '../context';
import { links } from '../links';
import { who } from '../who';

/** Borders and doors that are opened, which is migration; near miss: the border and the door. */
const OPENING =
  'aperto le frontiere,aprire le frontiere,aprendo le frontiere,apre le frontiere,apertura delle frontiere,frontiere sono aperte,lassismo alle frontiere,aperto i porti,aprire i porti,apre i porti,aperto le porte,spalancato le porte,spalancato i porti';

/** The words of the Italian grammar, under the tags of `romance-grammar.ts`. An entry counts by the first tag that lists it. */
export const words: ClassWords = {
  _: 'insicurezza alimentare,sicurezza alimentare,altro che accoglienza',
  B: 'sostituzione etnica,grande sostituzione,ripopolamento',
  one: 'il,lo,la,l,un,uno,una,questo,quel,quello,ogni',
  many: 'i,gli,le,tanti,molti,alcuni',
  have: 'ha,hanno,avere,aveva,avevano,abbia,abbiano,avrebbe,avrebbero,ho,abbiamo,avra',
  skip: 'non accompagnato,si,ci,ne,gia,molto,cosi,solo,anche,perfino,puo,possono,potrebbe,potrebbero,oggi,ieri,sempre,stesso,proprio,tutto,tutti,tutta,grande,nuovo,spesso,soprattutto,qui,ormai,praticamente,ancora,piu volte,in meno,piu o meno,a meno che,meno male,quanto meno,ecco,fino a',
  // "di origine marocchina" may be said of many; near miss: "un marocchino", which stays.
  0: (context.ASINGLE ?? '').replace(/(?:^|,)di [^,]*/g, ''),
  // "detenuti stranieri" are counted, not accused; near miss: "delinquenti stranieri", who stay.
  'Y:crime': (who.CRIMALIEN ?? '').replace(/(?:^|,)(?:detenut|condannat|indagat|arrestat)[oi] [^,]*/g, ''),
  W: [who.MIGRANT, who.COMERS].join().replace(',accolti,', ',').replace(',accogliamo,', ','),
  ...peopleWords(who),
  // To take people in is migration: "muore di accoglienza"; near miss: the house they live in.
  E: (who.PLACE ?? '').replace(',accoglienza,', ','),
  P: 'giovane,uomo,uomini,persona,gruppo,gruppetto,individuo,ragazzo,ragazzino,minorenne,gente,soggetto,popolazione,comunita,cittadino,minore,famiglia,maschio,adolescente',
  // "arrivi" has the stem of "arriva".
  M: `${(who.MIGRATION ?? '').replace(',arrivi,ingressi,', ',')},sbarco,accoglienza,immigrazione fuori controllo,${OPENING}`,
  f: 'lasciare la casa,perso la casa,via di casa,fuori di casa,cacciare,cacciano,cacciato,sfrattato,sfrattano,buttato fuori,buttano fuori',
  ρ: 'dare la casa,dare casa,ospitare,alloggiare,far posto,fare posto,fare spazio,far spazio,lasciare il posto,metterci,sistemarci',
  β: 'prima agli,prima ai,di piu per,trattato meglio,trattati meglio,curato meglio,stanno meglio,preferisce,preferiscono,preferire',
  λ: 'una legge per,una giustizia per',
  T: 'loro,certa gente,costoro,questi personaggi,questa gente,quelli la,',
  'A:violent':
    'attaccano,ammazzano,accoltellare,assaltano,omicidio,accoltellamento,coltellata,aggressione,pestaggio,rissa,sparatoria,violenza,sequestro,strage,lesioni,rapimento,linciaggio,massacro,delitto,assassinio,assassinare,assassinato,uccidere,uccide,uccidono,ucciso,ammazzare,ammazza,ammazzato,accoltella,accoltellano,accoltellato,aggrediscono,aggredito,picchiano,picchiato,pestare,pestato,sgozzare,sgozzato,minacciare,minacciano,reati violenti,machete,coltello,sangue,botte,massacrano,massacrato,sfregiato,sparano,sparato,lama,tentato omicidio,accoltellatore,ferire,ferito a,uccise,uccisioni',
  'A:sexual':
    'stuprano,stuprare,molestano,palpeggiano,stupro,violenza sessuale,molestia,palpeggiamento,aggressione sessuale,stuprato,violentano,violentata,molestata,violenza di gruppo,violenza sulle donne',
  'H:crime':
    'legge e l ordine,legge e ordine,legalita,crollo dell ordine,crollo della legge,crollo della legalita,collasso dell ordine,collasso della legge,legge non la rispetta piu nessuno,legge non viene rispettata,legge non vale piu,nessuno rispetta la legge,non rispettano la legge,reato,crimine,criminalita,delinquenza,delinquere,delinquono,delinque,microcriminalita,furto,rapina,scippo,borseggio,spaccio,spacciare,spacciano,rubare,ruba,rubano,rubato,rapinano,rapinato,borseggiare,droga,stupefacenti,saccheggio,vandalismo,truffa,estorsione,contrabbando,disordine,caos,illegalita,insicurezza,degrado,occupazione abusiva,racket,taccheggio,malavita,baby gang,fuorilegge,rivolta,anarchia,spaccate,menano,svaligiato,derubano,deruba,spadroneggiano,comandano,bivaccano,sassaiola,ordine pubblico,bande giovanili,baby-gang,spaccata',
  'K:violent':
    'assassino,omicida,aggressore,gang,banda,clan,cosca,mafia,mafioso,organizzazione criminale,branco,tagliagole,carnefice',
  'K:sexual': 'stupratore,violentatore,predatore',
  'K:crime':
    'criminale,delinquente,ladro,rapinatore,scippatore,borseggiatore,spacciatore,pusher,trafficante,malvivente,pregiudicato,recidivo,feccia,bandito,tossici,predone,teppista,galeotto,borseggiatrice,passatore',
  'K:terror':
    'terrorista,jihadista,cellula,lupo solitario,combattente,foreign fighter,stato islamico,isis,estremista,radicalizzato,kamikaze,hamas,attentatore',
  'H:terror': 'terrorismo islamico,si fa esplodere,terrorismo,jihad,attentato,terrore',
  'K:faith': 'islamista,antisemita',
  'H:faith':
    'odio contro gli ebrei,odio verso gli ebrei,estremismo islamico,islam radicale,antisemitismo,sharia,islamizzazione,fondamentalismo,odio per gli ebrei',
  'K:traffic': 'scafista,trafficanti di esseri umani,cartello,negrieri,schiavisti',
  'X:faith': 'odiano gli ebrei,odiano i cristiani',
  'H:traffic': 'lavoro forzato,tratta,fentanyl,prostituzione,schiavitu',
  p: 'detenuto,carcerato,recluso,arrestato,arresto,denunciato,indagato,imputato,condannato,sospettato,segnalato,fermato,popolazione carceraria,carcere,cella,dietro le sbarre,in galera,autori di,condanna,denuncia,verbale,fascicolo,registro degli arresti,galera,istituti di pena,sotto processo,a processo,in manette,',
  'D:crime':
    'non sono piu sicure,non e piu sicura,non sono piu al sicuro,meno sicure,paura a uscire,paura di uscire,non possono uscire,non escono piu,pericolo,minaccia,paura,timore,insicuro,panico,rischio,inferno,polveriera,pericoloso,allarme sicurezza,zona franca,far west,coprifuoco,invivibile,ostaggio',
  7: 'senza controlli,incontrollato,senza identificare,non sappiamo chi,falsa identita,nessuno controlla,sconosciuto',
  w: 'tra,fra,infiltrare,mescolato,nascosto,fingendosi,camuffato,in mezzo ai',
  R: 'diventando una minoranza,diventare minoranza,diventano minoranza,rimpiazzando,minoranza a casa,minoranza nel proprio,minoranza nella propria,stranieri in casa,stranieri in patria,quartieri sono in mano,quartieri in mano,strade sono in mano,citta in mano,sostituzione,sostituire,sostituito,rimpiazzare,rimpiazzato,rimpiazzano,stranieri a casa,scacciare,estinzione,unico italiano,andarsene,spodestato,rimpiazzo,in minoranza,cambiare popolo,passato di mano,non si parla piu italiano,se ne sono andati,se ne vanno,messi alla porta,mandati via,ultimo italiano,sfratto,sostituirci,sostituendo,ospiti a casa,ospiti in casa',
  F: 'prima degli italiani,prima dei nostri,davanti agli italiani,davanti ai nostri,davanti ai cittadini,clemente,favorire,favorisce,favorito,favoriscono,privilegio,privilegiato,privilegiare,precedenza,corsia preferenziale,trattamento di favore,due pesi,serie b,premia,piu diritti,indulgente,scavalcano,scavalcato,prima gli stranieri,due misure,tenero',
  S: 'chiude un occhio,chiudono un occhio,dall altra parte,proteggere,protegge,proteggono,tutela,coprire,copre,nascondere,nascondono,nasconde,tacere,tace,scarcerato,liberare,rilasciare,rilascia,rilasciato,citta santuario,coccolato,giustificare,giustifica,omettere,omette,insabbiare,insabbiato,censurato,taciuto,chiuso gli occhi,rimettono in',
  $: 'impunito,senza conseguenze,libero,buonismo,in liberta,a piede libero,torna fuori,tornano fuori,farla franca,la franca,mai rimpatriato,mai espulso,mai un giorno,evitano l espulsione',
  G: 'invasione,invadere,invadono,invaso,invasore,colonizzazione,conquista,conquistare,conquistano,assedio,assediato,valanga,marea umana,tsunami,travolto,sommerso,orda',
  J: 'minacciato,distruggendo,distruggere,sta scomparendo,sta sparendo,distrugge,distruggono,distruzione,rovina,devasta,disgregazione,spezzare,mina,erode,dissolve,dissoluzione,cancellare,cancella,cancellano,cancellazione,fine di,fine della,morte di,morte della,suicidio,minacciare,minaccia esistenziale,mettere in pericolo,mette in pericolo,snaturare,travolge,disgregato,muore,affonda,affondano,scioglie,sciogliendo,a pezzi,tramonto,guerra civile,scontro sociale,',
  C: 'cultura,identita,civilta,costume,tradizione,valori,sovranita,coesione,radici,lingua,anima,fede,',
  d: 'grazie all,grazie alle,grazie agli,per via dell,per via degli,per via dei,per via delle,a forza di,di pari passo,a braccetto,figli dell,figlie dell,figlio dell,figlia dell,sotto il peso,colpa,incolpare,incolpa,attribuire,attribuisce,attribuiscono,attribuito,collegare,collega,collegano,collegato,legato,associare,associa,associato,imputare,responsabile,responsabilita,accusare,accusa,accusano,a causa,dovuto,conseguenza,frutto di,frutto dell,derivare,deriva,grazie a,nesso,relazione,correlazione,legame,connessione,dietro,addebitare,riconducibile,in mano,nelle mani,gestito,controllato,controllano,in mano a,,collegamento,rapporto tra,rapporto fra,correlato,correlazioni',
  m: `${links.COMMIT},commettere,compiere,per mano di,ad opera di,opera di`,
  c: 'accompagna,accompagnano,portarci,importano,diffondono,diffonde,propagano,riportato,impennare,fatto saltare,collasso,vuol dire,vogliono dire,regalo,fanno il gioco,fa il gioco,alimentano,nutrono,favorisce il,favoriscono il,favoriscono la,arricchiscono,arricchire,consegna,portare,porta,portano,portato,importare,importa,importiamo,importato,importazione,causare,causa,causano,causato,provocare,provoca,provocato,generare,genera,generano,creare,crea,creano,creato,alimentare,alimenta,trasformare,trasforma,trasformano,trasformato,diventare,diventato,seminare,riempire,riempiono,riempito,favorire la,aumentare,aumenta,aumentano,aumentato,incremento,crescere,cresce,crescono,cresciuto,crescita,salire,salgono,salito,impennata,boom,ondata,esplosione,esplodere,esploso,moltiplicano,triplicato,raddoppiato,escalation,rappresentare,rappresenta,rappresentano,costituire,costituisce,costituiscono,comportare,comporta,significare,significa,rendere,rende,rendono,reso,consegnato,lasciare,prodotto,produce,producono,aggravato,peggiorare,peggiorato,seminano,scatenare,scatena,scatenato,arricchirsi,arricchisce,ingrassa,finanzia,finanziano,conduce,conducono,far crollare,',
  '%': 'piu degli,piu dei,volte piu,doppio,triplo,sovrarappresentato,sovrarappresentazione,sproporzionato,in proporzione,superiore,superare,supera,superano,al di sopra,piu spesso,piu probabilita,propensione,cinque volte,quattro volte,tre volte,sei volte,in testa,al primo posto,ai primi posti,volte di piu,della media,pesano di piu,di gran lunga,venti volte,dieci volte',
  Q: 'pieno di,quota di,decimo,%,per cento,percento,terzo,meta,quarto,tre quarti,quinto,uno su,due su,quattro su,sei su,nove su,su dieci,su tre,su quattro,su cinque,su due,quota,percentuale,proporzione,tasso,incidenza,maggioranza,maggior parte,gran parte,quasi tutti,quasi tutte,migliaia,centinaia,decine,milione',
  5: '5,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici,venti,trenta,quaranta,cinquanta,cento',
  n: 'non,no,mai,niente,nulla,nessuno,neppure,nemmeno,neanche,ne,affatto,tutt altro,anziche,macche,mica,lungi,ne a,ne i,ne la,ne il,ne le',
  z: 'non e vero,non c e alcuna prova,non c e prova,non esiste alcuna prova,nulla indica,nulla prova,nulla dimostra,niente indica,mito,falso,falsita,bugia,menzogna,bufala,frottola,fandonia,leggenda,luogo comune,pregiudizio,generalizzare,capro espiatorio,propaganda,propagandistico,strumentalizzazione,razzismo,razzista,smentire,smentisce,smentiscono,smentito,smonta,smontano,smontare,sfatare,confutare,contraddire,contraddicono,contrario,esagerato,gonfiato,fuorviante,ingannevole,assurdo,ridicolo,sciocchezza,complottista,complotto,inventato,inventare,disinformazione,stigmatizzare,odio razziale,errore,sbagliato,ingiusto,irresponsabile,precisa,precisano,chiarisce,ironizza,narrazione,percezione,respinge,nulla a che vedere,nulla a che fare,insulto,caricatura,diceria,replica,con buona pace,deluso,teorema,dato torto,addossare,accostamento,fantomatico,opposto,contrariamente,sana pianta,grottesco,scorciatoia,ridimensiona,ridimensionato,rassicura,gela,frena,negano,negato,nega,non regge,regge poco,non reggono,non significa,non vuol dire,non trova conferma,non trova riscontro,non conferma,non confermano,non c entra,non c entrano,comodo,scorretto,infondato,privo di fondamento,ingiustificato,infamia,esclude,ha escluso,non risulta,non risultano,non c e traccia,un altra storia,raccontano altro,non autorizzano,non dimostra,nessuna prova,invenzione,sbagliano,semplificazione,teoria,fa notizia,far notizia,inganna,prosciolti,archiviazione,archiviato,nessuna emergenza,nessun segnale,nessun elemento,fantasia,indegno,corregge,se davvero,se fosse vero,magari fosse,a chi dice,a chi sostiene,a chi punta il dito,chi evoca,si sente dire,invita a non,invitano a non,caso isolato,casi isolati,non fa di,non ci sono prove,non ha trovato prove,prove sufficienti,non rileva,senza fondamento,vende paura,cosa c entra,mai avvenuto,non e mai avvenuto',
  k: 'meno,minore,inferiore,cala,calano,calato,diminuire,diminuisce,diminuito,diminuzione,scendere,scende,scendono,sceso,ridurre,riduzione,ridotto,minimo,stabile,invariato,non sono aumentati,scompare,simile,piu sicuro,piu basso,flessione,crollo,dimezzato',
  g: 'indipendentemente,a prescindere,chiunque sia,non ha nazionalita,non ha passaporto,nato qui,marito,partner,compagno,italiani o stranieri,italianissimo',
  e: 'studio,studioso,ricerca,ricercatore,criminologo,sociologo,economista,statistico,demografo,istat,universita,accademico,evidenza,analisi,a parita di,tenendo conto,corretto per,antigone,osservatorio,politologo,storico,docente,i dati dicono',
  s: 'dire,dice,dicono,detto,disse,secondo,affermare,afferma,affermano,affermato,sostenere,sostiene,sostengono,sostenuto,assicura,assicurano,avvertire,avverte,avvertito,allarme,denunciare,denuncia che,insiste,ribadire,ribadisce,ribadito,sottolinea,sottolineato,segnala,osserva,indica,racconta,raccontano,raccontato,spiega,spiegano,spiegato,aggiunge,commenta,scrive,scritto,riporta,cita,rivela,riconosce,ammette,ammesso,conferma,conclude,stima,calcola,lamenta,lamentano,critica,criticano,promette,annuncia,chiede,chiedono,domanda,risponde,definisce,definito,descrive,chiama,chiamano,crede,credono,ritiene,ritengono,considera,pensa,pensano,teme,temono,grida,titola,proclama,difende,ricorda,ricordato,argomenta,espone,a giudizio,attacca,tuona,insinua,dichiara,dichiarato,parla di,per il,sbotta',
  v: 'vittime della tratta,vittime di tratta,fuggiti dal,fuggono dal,fuggiti dalla,fuggono dalla,scappati dal,scappati dalla,scappano dal,scappano dalla,insulti razzisti,sfondo razziale,neonazista,suprematista,neofascista,contro i migranti,contro gli immigrati,contro i profughi,naufragio,annegato,annegare,sfruttato,sfruttare,caporalato,caporale,discriminazione,caccia all uomo,caccia allo straniero,linciato,subiscono,aggressione razzista,aggressioni razziste,odio razzista',
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
