import type { ClassWords } from '../lexicon';
import type { Grammar, Reduction, Rule } from '../recognise/grammar';
import { PEOPLE_TAGS } from '../recognise/people-tags';

/*
 * The claim grammar that Italian and Spanish share: adjectives stand behind their nouns, a subject may stand behind its
 * verb, and what a verb's ending tells (who does it, whether it is done to somebody) is read off the written form.
 *
 * Tags: `W` people of a migration background, `N` a nationality or "foreign" as an adjective, `9` "without papers", `0` one
 * such person, `Y` foreign criminals and their crime, `P` people of any kind, `L` a land abroad, `M` migration, `E` a home for
 * asylum seekers, `U` Muslims, `T` "they"; `A` a violent or sexual deed, `H` other harm, `K` people who do harm, `X` a deed as a
 * verb of many, `i` a deed done to somebody, `p` people whom a statistic counts, `D` danger, `7` unvetted, `w` among, `R`
 * replacing, `F` unequal treatment, `S` shielding and releasing, `$` going free, `G` invading, `J` ruining, `C` culture; `c` cause,
 * `d` blame, `m` committing, `%` comparison, `Q` amount, `5` number, `n` negation, `z` doubt, `k` fewer, `g` whoever it is, `e` study,
 * `s` saying, `v` victims, `l` coming and letting in, `t` deporting, `b` to be, `r` who, `|` another clause, `§` since, `y` by,
 * `o` of, `a` other prepositions, `+` and, `u` us, `q` our country, `h` the people of the place, `j` money, `x` policy, `!` a
 * single case.
 */

/** What the grammar must be told of a language. */
interface Forms {
  words: ClassWords;
  /** Fits a verb of which many people are the subject. */
  doing: RegExp;
  /** Fits a participle. */
  done: RegExp;
  /** Fits a plural of people. */
  many: RegExp;
  /** Fits a word for one person, where an article for one stands before it. */
  single: RegExp;
  /** Rules that only this language has; one under the name of a shared rule takes its place. */
  own?: Partial<Pick<Grammar, 'claims' | 'cancels'>>;
}

/** Up to `n` segments between that open no other clause, deny nothing and name neither people nor harm. */
const gap = (n: number): string => `[_oaybuhqjxPNLQ5%lsmcdtE!G+C9w§]{0,${n}}`;
/** The same without another verb of cause or a preposition that makes the next word an object. */
const near = (n: number): string => `[_obuhqjPNLQ5l!E9+]{0,${n}}`;
/** What a count may name on the way. */
const counted = (n: number): string => `[_oaybuhqjxPNLQ5%lsmcE!HAKp9C+M,]{0,${n}}`;
const HARM = '[HAK]';

const reductions: readonly Reduction[] = [
  // "quitar el trabajo", "amenaza para la economía"; near miss: "amenaza para el barrio".
  { name: 'economic', pattern: /[HXDJGR][oau]{0,2}j/, tag: '_', harmless: true },
  { name: 'political', pattern: /[HXDJGAS][oau]{0,2}x/, tag: '_', harmless: true },
  // "jóvenes marroquíes", "hombres de origen magrebí", "grupos de extranjeros"; near miss: "jóvenes de Toledo".
  { name: 'nationals', pattern: /P[_oa]{0,2}[NL]|PoW|Pa?9|P[al]{1,2}[LE]|P,?rW/, tag: 'W' },
  // "la llegada de refugiados", "la inmigración procedente del Magreb"; near miss: "la llegada de turistas".
  { name: 'migration-of', pattern: /M_?o[WNLU]|M[NU]|loW/, tag: 'M' },
  // "inmigrantes irregulares"; near miss: "ventas irregulares".
  { name: 'irregular', pattern: /[WN]9|9W/, tag: 'W' },
  // "extranjeros que entran"; the clause only says again that they came. Near miss: "turistas que entran".
  { name: 'who-come', pattern: /(?<=[WY]),?r_?l[oaq]{0,2}[qLM]?/, tag: ',' },
  // "presos extranjeros", "detenidos marroquíes"; near miss: "alumnos extranjeros".
  { name: 'foreign-suspects', pattern: /po?[NW9]/, tag: '¥' },
  // "bandas latinas", "delincuentes extranjeros", "clanes de albaneses"; near miss: "bailes latinos".
  { name: 'foreign-criminals', pattern: /[HK]N|Ko[NW]|WK/, tag: 'Y' },
  // "robos y agresiones"; near miss: "robos con agresores".
  { name: 'harm-list', pattern: /[HA](?:[,+]{1,2}o?[HA])+/, tag: 'H' },
  // "ladrones, asesinos y violadores"; near miss: "ladrones sin cómplices".
  { name: 'person-list', pattern: /K(?:[,+]{1,2}o?K)+/, tag: 'K' },
  // "inmigrantes y refugiados"; near miss: "inmigrantes con refugiados".
  { name: 'people-list', pattern: /[WN](?:[,+]{1,2}o?[WN])+/, tag: 'W' },
  // "destruir nuestra cultura", "amenaza para la nación"; near miss: "destruir nuestros puentes".
  { name: 'ruin-country', pattern: /J[oa]?u?[qC]|[GD][oa]u?C/, tag: 'G', kind: 'sovereign', harmless: true },
];

const claims: readonly Rule[] = [
  // "los migrantes roban", "extranjeros que agreden"; near miss: "los migrantes fueron agredidos".
  { name: 'R:agent', pattern: /[WYT],?r?[_ouhqlN5+]{0,5}X|X[_o]?W/ },
  // "los ilegales son delincuentes"; near miss: "los ilegales no son delincuentes".
  { name: 'R:copula', pattern: /[WYM],?b[_oQ5%+]{0,3}[HKAD]/ },
  // "la inmigración trae inseguridad", "con ellos llegó la droga"; near miss: "la inmigración trae empleo".
  {
    name: 'R:bring',
    pattern: new RegExp(
      `[WYMU],?r?${near(5)}[cl]${gap(6)}[HAKD]|[WMT]${near(3)}l[_]?${HARM}|[WYMT],?[b_]{0,2}d${gap(4)}[HAKD]`,
    ),
  },
  // "vienen a delinquir"; near miss: "vienen a trabajar".
  { name: 'R:come-to', pattern: /[WT][^|nz]{0,8}la[HAX]|la[HAX]/ },
  // "los extranjeros cometen muchos robos"; near miss: "los extranjeros cometen muchas faltas de ortografía".
  { name: 'R:commit', pattern: new RegExp(`[WYT],?r?${gap(4)}m${gap(4)}[HAp]`) },
  // "robos cometidos por extranjeros", "asesinada por un grupo de magrebíes"; near miss: "cada semana hay cenas
  // cocinadas por extranjeros".
  { name: 'R:by', pattern: new RegExp(`[HAi]${gap(3)}(?:r${gap(4)})?[ym]{1,2}${gap(2)}[WY]|[Ai]y[_o]?[WY]`) },
  // "delincuencia de inmigrantes", "bandas de marroquíes"; near miss: "muerte de inmigrantes".
  { name: 'R:of', pattern: /[HK]o[WYN](?!i)/ },
  // "delincuentes extranjeros"; near miss: "la banda turca actuó", which an article or a court makes one case.
  { name: 'R:compound', pattern: /Y/ },
  // "aumentan los delitos por la inmigración", "la delincuencia ligada a la inmigración"; near miss: "el frío aumenta
  // por culpa de la altura".
  {
    name: 'R:due',
    pattern: new RegExp(
      `[HAKDi]${gap(5)}[cdy]${gap(3)}[WYM]|d[oa]?${gap(1)}[WM]${gap(3)}[HAD]|[HA][_c]{0,2}\\|[_oaQ5]{0,3}l[_oaQ5]{0,3}[WM9]`,
    ),
  },
  // "culpa a los inmigrantes de los robos", "vincula la inmigración con el crimen"; near miss: "el alcalde culpa a los
  // bancos de los robos".
  {
    name: 'R:blame',
    pattern:
      /[ds]_?a[_P]{0,2}[WYM][^|nzHAKDX]{0,5}[HAKDX]|d[^|nzWM]{0,5}[HAKDX][^|nzWM]{0,4}a[_Po]{0,3}[WM]|d_?M[oa]{0,2}[HAKD]/,
  },
  // "desde que llegaron, los robos se han triplicado"; near miss: "desde que llegaron los inmigrantes hay más
  // panaderías".
  {
    name: 'R:since',
    pattern: /§[_loPau]{0,3}[WMTE][^|nzk]*[HAKXD]|[HAKXD][^|nzk]{0,7}§[_lrPoa]{0,4}[WMETl]|§r?[_l]{1,3}[WET].*[HAKXD]/,
  },
  // "un tercio de los presos son extranjeros"; near miss: "un tercio de los alumnos son extranjeros".
  {
    name: 'R:share',
    pattern: new RegExp(
      `[Q5]${counted(6)}(?:[pHAK]${counted(7)}[WYN9]|¥)|¥${counted(5)}[Q5%]|[pHAK]${counted(4)}Q[_bmr]{0,3}[oal]{0,2}[WNL9]`,
    ),
    kind: 'share',
  },
  // "los extranjeros suponen un tercio de los presos"; near miss: "los extranjeros suponen un tercio de los alumnos".
  {
    name: 'R:share-who',
    pattern: new RegExp(
      `[WYN]${counted(5)},?[mcb]?${counted(2)}Q${counted(4)}[pHAK]|Q[^|nzk]{0,3}[WN]${gap(3)}[pm]${gap(4)}[HAK]?|p${counted(4)}[WN]${counted(3)}[Q5]`,
    ),
    kind: 'share',
  },
  // "los extranjeros delinquen el doble que los españoles"; near miss: "los extranjeros leen mucho".
  {
    name: 'R:more',
    pattern: new RegExp(`[WYNM]${gap(5)}m?%${gap(5)}|[WMN]${gap(3)}[pHAK]${gap(4)}%|X%`),
    kind: 'share',
  },
  // "los migrantes invaden Europa", "invadidos por la inmigración"; near miss: "los inmigrantes trabajan en Europa".
  { name: 'R:overrun', pattern: new RegExp(`[WMUT]${near(3)}c?G|G${gap(3)}[WMU]|[qu]b?G`), kind: 'sovereign' },
  // "la inmigración arruina a los españoles"; near miss: "la inmigración saluda a los españoles".
  {
    name: 'R:ruin',
    pattern: new RegExp(`[WMU]${near(4)}J${gap(2)}[qCuh]|J[oau]{0,2}[qC]${gap(4)}[WM]`),
    kind: 'sovereign',
  },
  // "la inmigración masiva amenaza nuestra cultura"; near miss: "la inmigración masiva estudia nuestra cultura".
  {
    name: 'R:culture',
    pattern: new RegExp(`[WMU]${gap(4)}[cDJb]${gap(4)}C|C${gap(4)}[cDJ]${gap(4)}[WM]`),
    kind: 'sovereign',
  },
  // "los inmigrantes van a sustituir a los españoles"; near miss: "los robots van a sustituir a los cajeros".
  { name: 'R:replaced', pattern: /R[^|nz]*[WMUNhqu]|[WMUhqu][^|nz]*R/, kind: 'replace' },
  // "yihadistas infiltrados entre los migrantes"; near miss: "médicos entre los migrantes".
  { name: 'R:hidden', pattern: /[KH][^|nz]{0,7}w.{0,3}[WMYE]|[WM][^|nz]{0,5}w_?[KH]/, kind: 'terror' },
  // "los inmigrantes viven sin documentos"; near miss: "los inmigrantes viven sin ascensor".
  { name: 'R:unvetted', pattern: /[WML][^|z]{0,6}7|7[^|z]{0,5}[WML]/, kind: 'terror' },
  // "con la inmigración entran terroristas"; near miss: "con la inmigración entran cocineros".
  { name: 'R:terror', pattern: new RegExp(`[WM]${gap(5)}[l]${gap(4)}K`), kind: 'terror' },
  // "extranjeros condenados en libertad", "delincuentes que nadie expulsa"; near miss: "los delincuentes extranjeros
  // quedan presos".
  { name: 'R:release', pattern: /[YWK¥9].{0,8}[$]|[$].{0,8}[WY¥]|[S].{0,4}[YK¥]|[YK¥].{0,3}S/, kind: 'favour' },
  // "ocultan los robos de los inmigrantes"; near miss: "cuentan los robos de los inmigrantes".
  { name: 'R:hush', pattern: /S[^|nz]{0,6}[HAp][^|]{0,4}[WYMN]|S[_oa]{0,2}[WY]/, kind: 'favour' },
  // "los inmigrantes tienen prioridad en las ayudas"; near miss: "los inmigrantes tienen sueño en las aulas".
  { name: 'R:unequal', pattern: /[WYM][^|nz]*F|F[^|nz]*[WYMN]/, kind: 'favour' },
  // "hay que expulsar a los delincuentes extranjeros"; near miss: "hay que saludar a los delincuentes extranjeros".
  { name: 'R:deport', pattern: new RegExp(`t[_ao]{0,3}[YK¥]|[YK¥]${gap(3)}t`) },
  // "permite que entren criminales"; near miss: "entran turistas".
  { name: 'R:let-in', pattern: /[MWqE].*l[_oaq5Q]{0,3}K|l[_oaq5Q]{0,3}K.*[MWE]|Kr?[_b]{0,2}l.*[MWE]/ },
  // "acoso de extranjeros"; near miss: "acoso a extranjeros".
  { name: 'R:deed-of', pattern: /Ao[WY]/, hint: true },
  // "más inmigración, más delincuencia"; near miss: "más inmigrantes, más panaderías".
  { name: 'R:equation', pattern: /(?:^|[,|])_?[WM],_?[HAKD]/ },
  // "inmigrantes en una ciudad de robos"; near miss: "inmigrantes en una ciudad de puentes".
  { name: 'R:near', pattern: new RegExp(`[WMU]${gap(6)}${HARM}`), hint: true },
  // "inmigración y delincuencia"; near miss: "inmigración y escuela".
  { name: 'R:beside', pattern: /[WM][+]_?[HAD]|[HAD][+]_?[WM]/, hint: true },
];

const cancels: readonly Rule[] = [
  // "los migrantes no son delincuentes", "ningún vínculo entre inmigración y delito"; near miss: "los inmigrantes son
  // delincuentes".
  {
    name: 'R:cancel-negated',
    pattern: /[WYMNTU][^|,]{0,4}n[^|,]{0,4}[HAKXDdcGRFm%]|n[_bsuoa]{0,4}[dcm][^|]{0,4}[WMHAK]|n_?b?_?[HAKGRDM]/,
  },
  // "no son los inmigrantes", "la pobreza, no la inmigración"; near miss: "son los inmigrantes".
  { name: 'R:cancel-not-who', pattern: /n[_bao]{0,3}[WMN0](?!r)|[,|+]n[_o]?[WM]/ },
  // "una delincuencia que no existe"; near miss: "una delincuencia que existe".
  { name: 'R:cancel-after', pattern: /[HAKMGR][^|,]{0,5}r?n[_bcm]{0,2}$/ },
  // "los inmigrantes delinquen menos"; near miss: "los inmigrantes delinquen mucho".
  { name: 'R:cancel-less', pattern: /k/ },
  // "que los inmigrantes roban es un bulo"; near miss: "que los inmigrantes roban es sabido".
  { name: 'R:cancel-myth', pattern: /z/ },
  // "así lo dice un estudio"; near miss: "así lo dice un cartel".
  { name: 'R:cancel-study', pattern: /e/ },
  // "roban los ladrones, independientemente de su origen"; near miss: "roban los ladrones de su origen".
  { name: 'R:cancel-whoever', pattern: /g/ },
  // "aumentan los ataques racistas"; near miss: "aumentan los ataques nocturnos".
  { name: 'R:cancel-victim', pattern: /v/ },
  // "un afgano de 24 años", "el detenido, de nacionalidad argelina"; near miss: "los afganos robaron coches".
  { name: 'R:cancel-single', pattern: /0|![^|]{0,6}!|p[^|]{0,5}!|![_P]?N/ },
];

const marks: readonly Rule[] = [
  // "llueve, según el alcalde"; near miss: "llueve sobre el alcalde".
  { name: 'R:report-said', pattern: /s/ },
  // "cuesta mil euros"; near miss: "cuesta mucho".
  { name: 'R:money', pattern: /j/ },
  // "el Gobierno aprobó una ley"; near miss: "el Gobierno aprobó una siesta".
  { name: 'R:plans', pattern: /x/ },
  // "el Congreso vota hoy"; near miss: "los inmigrantes roban hoy".
  { name: 'R:policy', pattern: /^[^HAKXDiGRFS$JY¥]+$/ },
  // "el Congreso vota hoy"; near miss: "el Congreso teme robos".
  { name: 'R:neither', pattern: /^[^WYNMTUE9¥0LHAKXDiGRFSJp$]+$/ },
  // "los robos aumentan"; near miss: "los robos de inmigrantes aumentan".
  { name: 'R:no-people', pattern: /^[^WYNMTUE9¥0]+$/ },
  // "no llueve, pero hay robos"; near miss: "llueve, pero hay robos".
  { name: 'R:but', pattern: /[nzke][^|]*\|.*[HAKX]/ },
];

/** Words that only describe behind these. Matches "K" ("ladrones argelinos"); near miss: "b" ("son argelinos"). */
const DESCRIBED = /^[_HKApPhqM0WEj!]$/;

/** Makes the grammar of a language. */
export function romanceGrammar({ words, doing, done, many, single, own = {} }: Forms): Grammar {
  function tagOf(tag: string, form: string, before: string): string {
    switch (tag) {
      case 'N':
        if (!many.test(form)) return before === 'one' ? '0' : 'N';
        return DESCRIBED.test(before) ? 'N' : 'W';
      case 'W':
        if (many.test(form) || form.includes(' ')) return 'W';
        return before === 'one' ? '0' : 'N';
      case 'P':
        return before === 'one' && single.test(form) ? '!' : 'P';
      case '9':
        return many.test(form) && (before === '_' || !DESCRIBED.test(before)) ? 'W' : '9';
      case 'A':
      case 'H':
        if (done.test(form)) return before === 'have' ? 'X' : tag === 'A' ? 'i' : tag;
        return doing.test(form) ? 'X' : tag;
      default:
        return tag;
    }
  }
  return {
    ...PEOPLE_TAGS,
    ...{ words, tagOf, reductions, marks },
    claims: withOwn(claims, own.claims),
    cancels: withOwn(cancels, own.cancels),
  };
}

function withOwn(shared: readonly Rule[], own: readonly Rule[] = []): readonly Rule[] {
  const names = new Set(own.map(({ name }) => name));
  return [...shared.filter(({ name }) => !names.has(name)), ...own];
}
