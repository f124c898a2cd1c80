import { compoundCutter } from '../../compounds';

/** First parts, with what links them to the next. Not "asielzoekers", which is a word of its own. */
const FIRSTS =
  'migranten,immigranten,vluchtelingen,asielzoekers,vreemdelingen,buitenlanders,allochtonen,migratie,immigratie,asiel,statushouders,massa,arbeids,drugs,cocaine,terreur,terrorisme,terroristen,moord,messen,mes,steek,gewelds,geweld,criminaliteits,misdaad,straat,bende,jeugd,jongeren,groeps,zeden,smokkel,mensen,moslim,joden,homo,verkrachtings,inbraak,diefstal,winkel,overlast,veiligheids,gevangenis,verdachten,dader,grens,grenzen,opvang,integratie,islam,jihad,wapen,oorlogs,roof,gezins,kinder,vrouwen,samenlevings,bevolkings,cultuur';

/** Last parts, in each of their forms. */
const LASTS =
  'criminaliteit,geweld,misdaad,misdrijf,misdrijven,delict,delicten,overlast,terreur,bende,bendes,stroom,stromen,golf,golven,crisis,instroom,beleid,aanslag,aanslagen,aanval,aanvallen,partij,partijen,moord,moorden,roof,diefstal,diefstallen,smokkel,smokkelaar,smokkelaars,handel,handelaar,handelaars,achtergrond,achtergronden,centrum,centra,opvang,wijk,wijken,buurt,buurten,tuig,cijfer,cijfers,statistiek,statistieken,problemen,probleem,haat,oorlog,oorlogen,incident,incidenten,dreiging,risico,overval,overvallen,jongeren,jeugd,zoekers,zoeker,misbruik,kartel,kartels,netwerk,netwerken,clan,clans,maffia';

const KEPT = new Set(
  'asielzoeker,asielzoekers,steekpartij,steekpartijen,schietpartij,schietpartijen,vechtpartij,vechtpartijen,mensenrechten,mensenlevens,gelukszoeker,gelukszoekers,straatsburg,straatlengte,massaal,massale,massaler,grenzeloos,grenzeloze,jeugdige,jeugdigen,kinderen,kinderlijk,vrouwenhandel,mensenhandel,mensensmokkel,kinderhandel,drugshandel,drugssmokkel,fractiepartij,regeringspartij,regeringspartijen,oppositiepartij,oppositiepartijen,coalitiepartij,coalitiepartijen,werkzoekenden,onderzoeker,onderzoekers,bezoeker,bezoekers,verzoeker,verzoekers,fortuinzoeker,fortuinzoekers,slachtpartij,moordpartij,knokpartij,noodopvang,asielopvang,azc,geweldig,geweldige,gewelddadig,gewelddadige,gewelddadigheid,gewelddadiger,moordenaar,moordenaars,moordend,moordende,terroristen,islamitisch,islamitische,islamiet,islamisme,islamist,islamisten,islamisering,islamistisch,islamistische,jihadist,jihadisten,jihadisme,jihadistisch,jihadistische,homoseksueel,homoseksuele,homofobie,cultuurtje,integratiedienst,winkelier,winkeliers,winkelen,wapens,wapenen,messentrekker,messentrekkers,straattuig,bendeleden,bendelid,gevangenissen,winkeldief,winkeldieven,straatroof,straatrover,moordlust,moslimas'.split(
    ',',
  ),
);

const cut = compoundCutter({ firsts: FIRSTS, lasts: LASTS });

/** Where a Dutch compound is cut in two: "migranten|criminaliteit"; 0 for a word that stays whole. */
export const cutCompound = (word: string): number => (word.length < 8 || KEPT.has(word) ? 0 : cut(word));
