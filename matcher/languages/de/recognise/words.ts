import type { ClassWords } from '../../../lexicon';
import { context } from '../context';
import { harm } from '../harm';
import { links } from '../links';
import { who } from '../who';

/**
 * The words of the grammar. Most are those of the lexicon under a tag, so that they take no room of their own; an entry
 * counts by the first tag that lists it. Tags: `0` one person of foreign origin, `Y` foreign criminals, `W` people of a
 * migration background, `N` a nationality, `p` people of any kind, `G` a land abroad, `f` from, `M` migration, `P` a home
 * for asylum seekers, `U` Muslims, `T` "they", `H` harm, `K` people who do harm, `J` prison and statistics, `D` danger, `V`
 * vetting, `R` replacing, `F` unequal treatment, `I` invading, `X` ruining, `C` culture, `c` cause, `m` committing, `Q` amount,
 * `%` comparison, `n` negation, `k` fewer, `z` doubt, `e` study, `s` saying, `v` victims, `l` letting in, `r` deporting, `B` to
 * be, `|` another clause, `y` by, `g` in or among, `a` all, `u` we, `q` our country, `b` the people of the place, `j` money, `x`
 * policy, `h` help, `1` a single case, `+` and, `5` a number, `§` since, `4` an article that can stand with one, `Z` words that doubt or, denied, insist, `E` proof, `S` what is claimed, `3` rejects, `i` is missing, `O`, `6` and `t`
 * the parts of verbs of blame and decline, `2` bringing in, `o` the border, `A` abroad, `L` brought,
 * `w` because, `7` without, `d` fled, `9` law and order, `8` due to, `&` the more, `=` losing one's home, `$` better and `<` than our
 * own, `!` second-class, `*` losing, `>` what is done to people.
 */
export const words: ClassWords = {
  // Metaphors of water and of too much, and what is done to the right of asylum, say no harm of people.
  _: 'freibad,freibäder,schwimmbad,badi,flut,fluten,tsunami,lawine,strömen über,überfordern,überfordert,überforderung,aufgeben,aufgegeben,katastrophe,katastrophal,remigration,minderheit,asylbetrug,asylmissbrauch,asylrecht missbraucht,asylrechts missbraucht,asylrecht missbrauchen,asylwesen missbrauchen,missbrauch des asylrechts,böses blut,bedrohte menschen',
  'þ:traffic':
    'schleuser,schleuserbande,schleusung,schleusen,schlepper,schlepperei,schlepperbande,schleppermafia,schmuggel,schmuggler,geschmuggelt',
  0: context.ASINGLE ?? '',
  'Y:crime': who.CRIMALIEN ?? '',
  'Y:replace': 'große austausch',
  w: 'weil',
  7: 'ohne',
  d: 'geflohen,fliehen,flohen,floh',
  9: 'ordnung,recht und ordnung,recht und gesetz',
  8: 'zurückzuführen,zurückgeführt,geschuldet,anzulasten,zuzuschreiben,auf das konto,aufs konto',
  '&': 'je mehr,je größer,je höher,je offener,desto,umso',
  '=': 'ausziehen,auf die straße gesetzt,wohnung verlieren,verlieren ihre wohnung,wohnung verloren,aus ihren wohnungen,ihre wohnungen räumen',
  $: 'besser,eher,schneller,früher,leichter,mehr geld,mehr hilfe,mehr rechte',
  '<': 'als unsere,als die eigenen,als für unsere,als für die eigenen',
  '!': 'zweiter klasse,zweiter wahl',
  '>': 'wurden',
  '*': 'verlieren,verliert,verloren',
  '§': 'seit,seit der,seit dem,seitdem,seither,erst seit',
  W: [who.MIGRANT, who.ILLEGAL, who.FOREIGNER].join(),
  M: who.MIGRATION ?? '',
  P: who.PLACE ?? '',
  p: 'männer,mann,männern,jugendliche,menschen,leute,personen,jungen,burschen,familien,staatsbürger,staatsangehörige,staatsangehöriger,gruppen,banden,diebesbanden,einbrecherbanden,schüler,clans,gangs,horden,paare,kindern,verdächtige',
  N: who.PEOPLE ?? '',
  G: who.LAND ?? '',
  f: 'aus,aus der,aus dem,aus den',
  U: who.MUSLIM ?? '',
  v: `${context.VICTIMS},tot aufgefunden,tot aufgefundenen,tote migranten,toten migranten,tote flüchtlinge,toten flüchtlinge,tote geflüchtete,getötete ausländer,getötete migranten,getötete flüchtlinge,bootsunglück,schiffsunglück,flüchtlingsboot,flüchtlingsdrama,ausländische geiseln,unter den geiseln,verdurstet,erstickte,erstickten,menschenrechtler,auf migranten los,gehen auf migranten,migranten angegriffen,ausländer angegriffen,flüchtlinge angegriffen,migranten getötet,flüchtlinge getötet,migranten erschossen,flüchtlinge erschossen`,
  4: 'der,dieser,jener,ein,einem,einen,eines',
  n: context.NEG ?? '',
  Z: 'märchen,mär,lüge,lügen,vorurteil,rassist,panikmache,kampfbegriff,verschwörungstheorie,schwarzmalerei,mythos',
  z: context.MYTH ?? '',
  E: 'beleg,belegt,belegen,beweis,nachweis,hinweis,grundlage,zusammenhang,kausalzusammenhang,unterschied,anhaltspunkt,indiz,rede,automatismus,effekt,einfluss,gedeckt,bestätigt,statt,zutrifft,stimme,trifft zu,zutreffend',
  S: 'these,behauptung,erzählung,gleichung,vorstellung,annahme,vermutung,narrativ,begriff,verdacht,vorwurf',
  3: 'weist,wies,weisen,wiesen',
  i: 'fehlt,fehlen,fehle,fehlte',
  O: 'führt,führe,führte,führten',
  6: 'ging,gingen,geht,gehe,nahm,nahmen,nehmen',
  t: 'zurück,ab',
  2: 'importieren,importiert,einschleppen,eingeschleppt,hereinholen,hereingeholt,ins land geholt,ins land gelassen,ins land lassen,eingeflogen,einfliegen,hereingelassen,reingelassen,mitgebracht,mitbringen,eingewandert,einreisen,eingereist',
  o: who.BORDER ?? '',
  A: 'ausland,anderen ländern,fremden ländern,aller welt,aller herren länder,anderswo',
  k: [context.LESS, context.REGARDLESS].join(),
  e: context.STUDY ?? '',
  R: `${harm.REPLACE},übernehmen ganze,übernehmen die macht,übernehmen unsere,übernehmen das land,haben ganze stadtteile,zur minderheit,in der minderheit`,
  F: harm.FAVOUR ?? '',
  I: harm.INVADE ?? '',
  V: harm.VETTING ?? '',
  'H:traffic': [harm.TRAFFIC, harm.DRUGS].join(),
  'H:faith': [who.ISLAMIST, harm.FAITHHATE].join(),
  'H:terror': harm.TERROR ?? '',
  'H:sexual': harm.SEX ?? '',
  'H:violent': [harm.VIOLENCE, harm.GANG].join(),
  'K:crime': `${harm.CRIMINAL},straffällig`,
  J: harm.JAIL ?? '',
  'H:crime': `${harm.CRIME},gesetz der straße`,
  'D:crime': harm.DANGER ?? '',
  X: `${harm.RUIN},zusammengebrochen`,
  C: harm.CULTURE ?? '',
  m: links.COMMIT ?? '',
  c: `${links.CAUSE},profitieren,profitiert,nützen,nützt,nutzen,reich,fördern,gefördert`,
  '%': links.COMPARE ?? '',
  Q: links.QUANT ?? '',
  5: '5,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn,zwölf,zwanzig',
  y: 'von,vom,durch,seitens',
  g: 'mit,in,im,bei,beim,unter,zwischen,an,am',
  l: [links.LETIN, who.COMERS].join(),
  r: links.DEPORT ?? '',
  1: 'jährig,jährige,jähriger,jährigen,jährigem,jahre alt,jahre alte,jahre alter,festgenommen,nahm fest,untersuchungshaft,u haft,haftbefehl,der angeklagte,dem angeklagten,der beschuldigte,der täter,der verdächtige,der tatverdächtige,dem verdächtigen,der mutmaßliche,der gesuchte,vor gericht,landgericht,amtsgericht,schwurgericht,oberlandesgericht,bezirksgericht,strafkammer,lebenslang,geständnis,mutmaßlich,am montag,am dienstag,am mittwoch,am donnerstag,am freitag,am samstag,am sonntag,dienstagabend,samstagnacht,samstagabend,in der nacht auf,in der nacht zum,lebensgefährlich,schwer verletzt,leicht verletzt,ex freundin,zimmergenosse,landsmann',
  s: context.SAY ?? '',
  T: who.THEY ?? '',
  a: links.ALL ?? '',
  B: `${links.BE},sei,seien,habe,hätten,hätte,werde,könne,könnten,müsse,müssten,dürfe,solle,sollen,wolle,komme,gebe,gäbe,gehe,gingen,stehe,stünden,bringe,mache,lasse,ließen,nehme,steige,zeige,wisse,begehe,bedeute,drohe,bekomme,handle,stamme,trage,führe,halte,kämen,wäre`,
  '|': 'aber,doch,jedoch,sondern,obwohl,während,denn,wenn,dass',
  u: who.US ?? '',
  b: who.LOCALS ?? '',
  q: who.NATION ?? '',
  j: context.ECON ?? '',
  x: context.POLICY ?? '',
  h: context.GOOD ?? '',
  '+': links.AND ?? '',
};
