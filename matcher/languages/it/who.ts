import type { ClassWords } from '../../lexicon';

const PEOPLES =
  'siriano,afghano,iracheno,iraniano,pakistano,pachistano,bengalese,somalo,eritreo,etiope,sudanese,nigeriano,ghanese,gambiano,guineano,congolese,marocchino,algerino,tunisino,libico,egiziano,turco,curdo,libanese,palestinese,ceceno,albanese,kosovaro,bosniaco,serbo,macedone,rumeno,romeno,bulgaro,georgiano,moldavo,polacco,ucraino,rom,sinti,nomade,zingaro,messicano,venezuelano,haitiano,salvadoregno,ecuadoriano,colombiano,cubano,dominicano,peruviano,brasiliano,latinoamericano,sudamericano,nordafricano,magrebino,maghrebino,centrafricano,subsahariano,africano,arabo,mediorientale,asiatico,indiano,cingalese,vietnamita,cinese,filippino,maliano,senegalese,ivoriano,camerunese,birmano,rohingya,tagico,giordano,balcanico,slavo,mongolo';

const LANDS =
  'siria,afghanistan,kabul,iraq,iran,pakistan,bangladesh,somalia,eritrea,etiopia,sudan,nigeria,gambia,marocco,algeria,tunisia,libia,tripoli,egitto,turchia,albania,kosovo,romania,bulgaria,messico,venezuela,haiti,ecuador,colombia,cuba,america latina,sudamerica,nordafrica,nord africa,africa,medio oriente,terzo mondo,india,congo,yemen,maghreb,balcani,cecenia,sahel,senegal,mali,mezzo mondo,altra sponda,paese islamico,paese arabo,paese africano,paese terzo';

/** Who a claim is about: people of a migration background in all their names, and migration itself. */
export const who: ClassWords = {
  MIGRANT:
    'migrante,immigrato,emigrante,profugo,rifugiato,richiedente asilo,richiedente,richiedente l asilo,asilante,minore straniero non accompagnato,minore non accompagnato,non accompagnato,nuovi arrivati,ultimi arrivati,nuovi venuti,naufrago,sbarcato,giovane immigrato,figlio di immigrati,seconda generazione,nuovi italiani,maranza,origine migratoria,stagionale,badante,bracciante straniero,lavoratore straniero,ospite della struttura,ospite,risorsa,presunti profughi,ragazzi arrivati soli,falsi rifugiati,figli dell immigrazione,figli di nordafricani,minori soli',
  ILLEGAL:
    'clandestino,irregolare,immigrato irregolare,migrante irregolare,illegale,senza documenti,senza permesso,senza titolo,permesso scaduto,espulso,foglio di via,illegalmente',
  CRIMALIEN:
    'delinquente straniero,stupratore straniero,assassino straniero,spacciatore straniero,detenuto straniero,condannato straniero,banda straniera,baby gang straniera,pandillas,mafia nigeriana,criminali d importazione,pusher africani,pusher stranieri,banda di nordafricani,reati degli stranieri,crimini degli immigrati,violenza importata,violenze importate,stupri importati,delitti importati,ladri d importazione,crimine d importazione,spacciatore senza permesso,',
  FOREIGNER:
    'straniero,extracomunitario,cittadino straniero,cittadino extracomunitario,nato all estero,di origine straniera,cittadinanza straniera,passaporto straniero,forestiero,di altra cultura,altri paesi,altri continenti,dall estero,vengono da fuori,viene da fuori,venuto da fuori,fuori dall europa,genitori stranieri,residente straniero,minore straniero,ragazzo straniero,giovane straniero,alunno straniero,comunitari,non italiano,non sono italiani,non e italiano,non ha la cittadinanza,non hanno la cittadinanza,non ha la cittadinanza italiana,senza cittadinanza,non occidentale,extraeuropeo,non tedesco,non e nato in italia,nati fuori,figli di stranieri,nazionalita straniera,arrivano dall est,',
  PEOPLE: PEOPLES,
  LAND: LANDS,
  MUSLIM: 'musulmano,islam,islamico',
  ISLAMIST: 'islamista,islamismo,islam radicale,fondamentalismo,fondamentalista,integralista,salafita,salafismo',
  COMERS:
    'chi arriva,chi entra,chi sbarca,chi e arrivato,chi e sbarcato,quelli che arrivano,chi viene,arrivati in italia,arrivati col barcone,arrivati coi barconi,arrivati via mare,arriva via mare,sbarcati a lampedusa,accolti,chi non e nato qui,non sono nati qui,nati altrove,venuti dal mare,venuti da lontano,arrivati da chissa dove,non doveva essere qui,arrivati coi gommoni,figli di chi abbiamo accolto,abbiamo fatto entrare,abbiamo accolto,hanno accolto,accogliamo,accolti a occhi chiusi,arrivato ieri,gli arrivati,disperati,mezzo mondo,quelli del centro,ragazzi del centro,ospiti del centro,gente venuta,chi viene qui,entrati senza permesso,',
  PLACE:
    'centro di accoglienza,centro d accoglienza,cas,cara,cpr,hotspot,centro profughi,hub,sprar,sai,accoglienza,tendopoli,campo profughi,campo rom,campo nomadi,ghetto,banlieue',
  MIGRATION:
    'immigrazione,migrazione,migratorio,immigrazione di massa,immigrazione incontrollata,immigrazione clandestina,immigrazione illegale,immigrazione irregolare,flusso migratorio,flussi,ondata migratoria,arrivi incontrollati,arrivi,ingressi,sbarchi,barcone,barchino,gommone,navi umanitarie,porti aperti,porti spalancati,frontiere aperte,porte aperte,politica migratoria,accoglienza diffusa,accoglienza indiscriminata,diritto d asilo,protezione speciale,ricongiungimento,ricongiungimenti familiari,ius soli,ius scholae,rotta balcanica,multiculturalismo,multiculturale,multietnico,buonismo,asilo politico,domanda d asilo,sanatoria,regolarizzazione,porte,sostituzione etnica,grande sostituzione,flussi di massa,frontiere spalancate,confini aperti,integrazione fallita,ripopolamento,porti chiusi,',
  BORDER:
    'confine,frontiera,lampedusa,ventimiglia,canale di sicilia,mediterraneo,coste italiane,brennero,schengen,muro,valico,nostre coste,coste siciliane',
  THEY: 'loro,essi,questi,quelli,costoro,certa gente,questi personaggi,questa gente,quelli la,uno di loro,',
  US: 'noi,ci,nostro,nostra,casa nostra,da noi',
  NATION:
    'paese,nazione,italia,italiano,europa,europeo,occidente,occidentale,patria,continente,francia,francese,germania,tedesco,svezia,svedese,spagna,spagnolo,inghilterra,inglese,regno unito,britannico,austria,austriaco,belgio,olanda,olandese,stati uniti,americano,america,canada,danimarca,danese,norvegia,grecia,ungheria,svizzera,stato,societa,popolo,terra',
  LOCALS:
    'cittadino,residente,nativo,persone perbene,connazionale,contribuente,pensionato,anziano,nostri figli,le nostre ragazze,ragazza,donna,bambino,famiglia,abitante,romani,milanesi,nostri connazionali,vicini,commerciante,pendolare,turista',
};
