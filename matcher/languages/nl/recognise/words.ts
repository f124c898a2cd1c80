import type { ClassWords } from '../../../lexicon';
import { context } from '../context';
import { harm } from '../harm';
import { links } from '../links';
import { who } from '../who';

/**
 * The words of the grammar. Most are those of the lexicon under a tag, so that they take no room of their own; an entry
 * counts by the first tag that lists it. Tags: `0` one migrant, `Y` foreign criminals, `W` people of a migration
 * background (`w` one of them), `N` of a nationality, `p` people of any kind, `P` one of them, `G` a land abroad, `M`
 * migration, `O` a border, `B` a home for asylum seekers, `U` Muslims, `T` "they", `L` coming here, `l` letting in, `H` harm,
 * `V` doing it, `Z` done, `K` people who do it, `J` prison and statistics, `D` danger, `I` vetting, `R` replacing, `F` unequal
 * treatment, `X` invading, `E` ruining, `C` culture, `c` cause, `m` committing, `q` amount, `5` a number, `%` comparison, `n`
 * negation, `e` fewer, `z` doubt, `u` study, `g` whoever, `s` saying, `v` victims, `d` deporting, `b` to be, `y` by, `o` of,
 * among, with, `f` from, `i` in, at, on, `§` since, `r` who, `|` another clause, `a` all, `t` we, `k` our country, `h` the people
 * of the place, `j` money, `x` policy, `ω` help, `1` a single case, `+` and, `Á` posing as, `Ì` importing, `É` imported, `ħ` what
 * "in the hand" ends, `π` gaining, `ĥ` into our house, `Ĥ` the more, `A` another cause; and what only reductions read: `å` on,
 * `ƒ` for, `Ẑ` without, `Ƒ` having fled, `Ø` public order, `Ŕ` out of the house, `Ř` replaced, `Ś` preferred, `Ē` eroded, `ś` a
 * quarter, and the halves of verbs: `á` stab, `à` grope, `ŏ` take, `ţ` pull, `Ť` touch, `ñ` down, `õ` over.
 */
export const words: ClassWords = {
  skip: 'de,het,een,er,ook,nog,zo,wel,te,om,al,dan,hier,daar,meer',
  _: 'klein,niemand,gelijk,laag,rustig,keurig,handvol,onderzoek,onderzoeken,rapport,analyse,correctie,bewijs,juist,schuld,achter,noch,weinig,noord,hij,hem,maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag,aangifte,rechtbank,man,gewond,vroeger,afkomst,herkomst,libië,libische,demonstratie,demonstranten,demonstreren,betogers,betoging,protest,protesten,protesteerden,tegenstanders,discriminatie,slachtoffers van,lichamen,kustwacht,in brand,tegen,tegenover',
  '0': context.ASINGLE ?? '',
  '§': 'sinds,sedert,sindsdien,sinds de komst,sinds de opening,sinds de komst van,nadat,na de komst van',
  r: 'die,wie,wier,welke',
  '|': 'maar,echter,hoewel,terwijl,dat,omdat,want,doordat,als,toen,waar,waardoor,waarbij,zodat,of dat,doch,of,laat staan',
  y: 'door,door toedoen van',
  o: 'van,onder,bij,met',
  f: 'uit,vanuit',
  i: 'in,op,naar,tussen',
  å: 'aan',
  ƒ: 'voor',
  Ẑ: 'zonder',
  ĥ: 'in huis',
  Ĥ: 'hoe meer',
  Á: 'als vluchteling,als asielzoeker,als migrant,voordoen als,vermomd als',
  Ƒ: 'gevlucht voor,vluchten voor,vluchtten voor,op de vlucht voor,ontkomen aan,ontvluchten,ontvluchtten',
  É: 'geïmporteerd,geïmporteerde',
  Ì: 'importeren,importeert,importeerde,importeerden',
  ħ: 'in de hand,in de kaart,rijk,in de kaarten',
  π: 'profiteren,profiteert,profiteerden,verdienen',
  A: 'leeftijd,armoede,inkomen,werkloosheid,leeftijdsopbouw,omstandigheden,achterstand',
  'á:violent': 'vallen,valt,vielen,viel,steken,steekt,staken,schieten,slaan',
  'à:sexual': 'randen,randt,randde,randden',
  ñ: 'neer,dood,in elkaar',
  ŏ: 'nemen,neemt,namen,nam',
  õ: 'over',
  ś: 'wijk,straat,straten,stad,steden,buurt,dorp,dorpen,plein',
  ţ: 'trekken,trekt,trok,trokken',
  Ť: 'tast,tasten,tastte,tastten',
  Ŕ: 'huis uit,uit zijn huis,uit haar huis,hun woning uit,woning uit,uit hun huis,uit hun huizen,uit hun woning,op straat gezet,uit huis gezet,hun huis kwijt,huur opgezegd',
  'Ř:replace': 'omvolking',
  'Ø:crime': 'openbare orde,recht en orde,orde en gezag,wet en orde,orde en veiligheid,gezag',
  p: 'mannen,jongens,jongeren,jongemannen,jonge mannen,mensen,lieden,lui,families,groepen,groep,personen,knapen,gasten,tieners,jeugd,inwoners,bewoners,burgers,ouders,leerlingen,bestuurders,kinderen van',
  'K:terror':
    'terrorist,jihadist,jihadi,syriëganger,is strijder,strijder,zelfmoordterrorist,extremist,bommenlegger,aanslagpleger,saboteur,slaapcel,terreurcel,infiltrant,moslimterrorist,oorlogsmisdadiger',
  'K:violent':
    'moordenaar,messentrekker,kopschopper,beul,gangster,geweldpleger,bende,jeugdbende,straatbende,clan,maffia',
  'K:sexual': 'ten prooi,verkrachter,aanrander,zedendelinquent,pedofiel,loverboy,groominggang,misbruikbende',
  'K:traffic': 'smokkelaar,mensensmokkelaar,mensenhandelaar,drugskartel,kartel,pooier,drugsbaron,smokkelbende',
  'K:faith': 'islamist,salafist,radicale moslim,haatimam,haatprediker,fundamentalist,moslimextremist',
  'K:crime': `${harm.CRIMINAL ?? ''},dief,dieven,winkeldief,winkeldieven,zakkenroller,inbreker,inbrekers,overvaller,relschopper,relschoppers,drugsdealer,dealer,dealers,straatrover,straatrovers`,
  'V:violent':
    'vermoorden,doodsteken,neersteken,doodschieten,neerschieten,mishandelen,in elkaar slaan,terroriseren,intimideren,onthoofden,afslachten,bespugen,belagen,molesteren,toetakelen,martelen,gijzelen,ontvoeren,bedreigen,aanvallen,vallen aan',
  'V:sexual':
    'verkrachten,aanranden,randen aan,betasten,lastigvallen,vallen vrouwen lastig,vrouwen lastig,meisjes lastig,vergrijpen zich,nafluiten,naroepen',
  'V:crime': 'stelen,beroven,plunderen,roven,jatten,inbreken,dealen,slopen,vernielen,gappen,leegroven,treiteren',
  'V:traffic': 'smokkelen,uitbuiten',
  'Y:crime': who.CRIMALIEN ?? '',
  W: [who.MIGRANT, who.ILLEGAL, who.FOREIGNER].join(),
  N: who.PEOPLE ?? '',
  G: `${who.LAND ?? ''},het buitenland,buiten europa,elders`,
  B: who.PLACE ?? '',
  L: who.COMERS ?? '',
  M: who.MIGRATION ?? '',
  O: who.BORDER ?? '',
  U: who.MUSLIM ?? '',
  v: context.VICTIMS ?? '',
  z: context.MYTH ?? '',
  e: context.LESS ?? '',
  u: context.STUDY ?? '',
  g: context.REGARDLESS ?? '',
  n: context.NEG ?? '',
  R: `${harm.REPLACE ?? ''}`,
  F: harm.FAVOUR ?? '',
  X: harm.INVADE ?? '',
  I: harm.VETTING ?? '',
  'H:traffic': [harm.TRAFFIC, harm.DRUGS].join(),
  'H:faith': [who.ISLAMIST, harm.FAITHHATE].join(),
  'H:terror': harm.TERROR ?? '',
  'H:sexual': harm.SEX ?? '',
  'H:violent': [harm.VIOLENCE, harm.GANG, harm.NAMEDGANG].join(),
  'H:crime': harm.CRIME ?? '',
  J: harm.JAIL ?? '',
  'D:crime': harm.DANGER ?? '',
  E: harm.RUIN ?? '',
  C: harm.CULTURE ?? '',
  m: links.COMMIT ?? '',
  '%': links.COMPARE ?? '',
  q: links.QUANT ?? '',
  5: '#',
  c: links.CAUSE ?? '',
  l: links.LETIN ?? '',
  d: links.DEPORT ?? '',
  b: `${links.BE ?? ''},heeft,hebben,had,hadden,zou,zouden,kan,kunnen,moet,moeten,zal,zullen,wil,willen`,
  a: links.ALL ?? '',
  t: who.US ?? '',
  h: who.LOCALS ?? '',
  k: who.NATION ?? '',
  T: who.THEY ?? '',
  j: context.ECON ?? '',
  x: context.POLICY ?? '',
  ω: context.GOOD ?? '',
  1: context.SINGLE ?? '',
  s: context.SAY ?? '',
  S: context.SPEAKER ?? '',
  '+': 'en,alsook,evenals,zowel,en ook',
};
