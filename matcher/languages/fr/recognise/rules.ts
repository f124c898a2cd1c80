import type { Rule } from '../../../recognise/grammar';

/** Up to `n` segments between that open no other clause. */
const gap = (n: number): string => `[_ugqPloQ5BLA@=1bN%j2!]{0,${n}}`;
/** Up to `n` segments between that deny nothing and ask nothing. */
const wide = (n: number): string => `[^|nz?;]{0,${n}}`;
/** What a count may name on the way to what is counted. */
const counted = (n: number): string => `[_ogquPLQ5BA@=1N%!smcyHKVp6+C,wlj2]{0,${n}}`;
/** What may stand between people and their deed: a relative clause, a pause, an adverb. */
const TO_DEED = '(?:,?r?[_BLqguo@2Z]{0,5}[,+]?[_BLqgu@]{0,3})';

/** The same before a verb of doing, where a form of "être" would make people its victims. */
const TO_VERB = '(?:,?r?[_Lguo@2Z]{0,5}[,+]?[_Lgu@]{0,3})';

/** What makes a claim. */
export const claims: readonly Rule[] = [
  // "les migrants agressent nos filles"; near miss: "les migrants ont été agressés par".
  { name: 'R:agent', pattern: new RegExp(`[WY]${TO_VERB}V(?!y)`) },
  // "les clandestins sont des criminels"; near miss: "les clandestins ne sont pas des criminels".
  { name: 'R:copula', pattern: /[WYM],?B[_o1@Q!,]{0,4}[HKA]/ },
  // "l'immigration apporte l'insécurité"; near miss: "l'immigration apporte des emplois".
  { name: 'R:bring', pattern: new RegExp(`[WYMO][,r]?[_BLqgou@2]{0,6}c${gap(4)}(?:[,+]_?){0,2}[HKA]`) },
  // "les étrangers commettent des meurtres"; near miss: "les étrangers commettent des fautes".
  { name: 'R:commit', pattern: new RegExp(`[WY],?r?[_BLqgou@]{0,5}m${gap(4)}[HV]`) },
  // "la délinquance due à l'immigration"; near miss: "la fatigue due à l'immigration".
  { name: 'R:due', pattern: new RegExp(`[HKp]${gap(6)}[dm]${gap(3)}[WYM]|d${gap(2)}[WM][+g]${gap(2)}[HK]`) },
  // "les viols par des migrants"; near miss: "les repas par des migrants".
  { name: 'R:by', pattern: new RegExp(`[HV]${gap(4)}m?y${gap(2)}[WYM]`) },
  // "la délinquance des étrangers"; near miss: "la patience des étrangers".
  { name: 'R:of', pattern: /Ho[WY]/ },
  // "des délinquants étrangers"; near miss: "des étudiants étrangers".
  { name: 'R:compound', pattern: /Y/ },
  // "accuse les migrants de vols", "impute aux étrangers la moitié des cambriolages"; near miss: "accuse le maire de vol".
  { name: 'R:blame', pattern: /s[_gy]{0,2}o?[WYM][_oQgc1uql]{0,6}[HKVA]|s[_o]{0,2}[HKQ][^|,]{0,6}g[_Lo15Q]{0,4}[WYM]/ },
  // "le maire lie les vols à l'immigration", "crimes attribués aux migrants"; near miss: "crimes cachés aux migrants".
  {
    name: 'R:link',
    pattern:
      /[ds][_go1Q]{0,4}(?:[WM][^|n,]{0,3}[+g][_goP1]{0,4}[HKA]|[HK][^|n,]{0,3}[+g][_go1L]{0,3}[WM])|H_?[sdm][go]{1,2}[_15Qo]{0,2}[WMY]|(?:[HK]_?[,+]{1,2}_?M|M_?[,+]{1,2}_?[HK])[^|nz]{0,6}[sd](?![^|]{0,3}[gorq])/,
  },
  // "un tiers des détenus sont étrangers"; near miss: "un tiers des élèves sont étrangers".
  {
    name: 'R:share',
    pattern: new RegExp(
      `Q${gap(6)}(?:[p6HK]${gap(4)}){1,3}[BmdyoTc,]{0,2}${gap(3)}[WYN9]|Q${counted(5)}[p6HK]${counted(6)}[Bdy]${counted(2)}[WYN9]|Q[^|]{0,7}¥|¥[^|]{0,7}[Q%]|[KHp6][_ogB,5!]{0,4}Q[_BLgop5]{0,5}[og]{0,2}[ZWN]`,
    ),
    kind: 'share',
  },
  // "les étrangers représentent la moitié des détenus"; near miss: "la moitié des élèves".
  {
    name: 'R:share-who',
    pattern: new RegExp(
      `[WY]${gap(4)},?[mcB]?${gap(4)}Q${gap(4)}[p6KH]|[p6]${gap(5)}[W9]${gap(3)}Q|Q${gap(3)}[WY][_gwL,]{0,3}[p6KHm]|[p6]${gap(5)},?Q[og]{0,2}[WN]`,
    ),
    kind: 'share',
  },
  // "les immigrés sont surreprésentés parmi les détenus"; near miss: "bien accueillis parmi les détenus".
  {
    name: 'R:more',
    pattern: new RegExp(
      `[WYM]${gap(5)}m?%w?${gap(5)}[p6HKVmA]|[WM]${gap(3)}[p6HKV]${gap(4)}%|%[_go1]{0,3}[WN][_gow]{0,3}[p6HK]`,
    ),
    kind: 'share',
  },
  // "8 % de la population sont des étrangers, mais 20 % des détenus"; near miss: "mais 20 % des élèves".
  { name: 'R:share-twice', pattern: /[WY][^n?]{0,6}Q[^n?]{0,7}[Q5][^n?]{0,3}[p6HK]/, kind: 'share' },
  // "sept vols sur dix commis dans le métro l'ont été par des étrangers"; near miss: "sept repas sur dix".
  {
    name: 'R:share-far',
    pattern: new RegExp(
      `[5Q%]${wide(8)}[p6HK]${wide(9)}[ByomdTcQ5]${wide(4)}[WYN9]|[WYN9]${wide(9)}[Q5%]${wide(6)}[p6HK]`,
    ),
    kind: 'share',
    hint: true,
  },
  // "l'antisémitisme progresse avec l'immigration"; near miss: "la cuisine progresse avec l'immigration".
  { name: 'R:with', pattern: /[HK][_!q5Q%g]{0,3}[gdy]L?o?[_15Qo]{0,3}[WM]/, hint: true },
  // "immigration et insécurité"; near miss: "immigration et poésie".
  { name: 'R:beside', pattern: /[HKp][o_]{0,2},?[+][_o]{0,2}[WM]|[WM],?[+][_o]{0,2}[HKA]/, hint: true },
  // "les clandestins, eux, vivent ici de leurs trafics"; near miss: "les clandestins vivent ici de leurs mains".
  { name: 'R:before', pattern: new RegExp(`[WYM]${wide(6)}[HKVA]`), hint: true },
  // "des agressions, encore, de la part de jeunes migrants"; near miss: "des repas, encore, de la part de migrants".
  { name: 'R:after', pattern: new RegExp(`[HKVA]${wide(6)}[WYM]`), hint: true },
  // "l'immigration ruine l'école"; near miss: "l'immigration enrichit l'école".
  { name: 'R:ruin', pattern: new RegExp(`[WYM]${TO_DEED}J`), kind: 'sovereign', hint: true },
  // "les migrants envahissent l'Europe"; near miss: "les touristes envahissent la plage".
  {
    name: 'R:overrun',
    pattern: new RegExp(`[WYMUT]${TO_DEED}c?G|G${gap(2)}[yog]${gap(2)}[WYMU]|G[WMN]`),
    kind: 'sovereign',
  },
  // "les migrants remplacent les Français"; near miss: "les machines remplacent les Français".
  {
    name: 'R:replaced',
    pattern:
      /[Rf].*[WMU]|[WMU].*[Rf]|f[_o]{0,2}u?[lq]|R[_o]{0,2}u?l|[lu][^|nz,]{0,3}R|E_?[yo]{1,2}[_PloQ5]{0,3}[WMN]|[lu]_?B[_@oB]{0,4}E/,
    kind: 'replace',
  },
  // "le grand remplacement est en marche"; near miss: "la grande réforme est en marche".
  { name: 'R:replacement', pattern: /f/, kind: 'replace', hint: true },
  // "presque tous les suspects étaient des migrants"; near miss: "presque tous les élèves étaient des migrants".
  { name: 'R:are', pattern: /[p6KH][^|nz,?]{0,7}B_?[@1Qo5]{0,3}[WY]/, kind: 'share' },
  // "des djihadistes parmi les réfugiés"; near miss: "des dentistes parmi les réfugiés".
  { name: 'R:hidden', pattern: /K[^|]{0,7}w.{0,3}[WMY]|[WM][^|]{0,5}wK|[HK].{0,5}w[WM]/, kind: 'terror' },
  // "des migrants dont nul ne connaît l'identité"; near miss: "des migrants dont on connaît l'identité".
  { name: 'R:unvetted', pattern: /[WML].*7|7.*[WML]|[WM].{0,8}n.{0,3}I/, kind: 'terror' },
  // "des étrangers condamnés remis en liberté"; near miss: "des étrangers remis en selle".
  { name: 'R:release', pattern: /[YWKp¥9].{0,9}[$]|[$].{0,9}[WY¥]/, kind: 'favour' },
  // "la presse tait les crimes des migrants"; near miss: "la presse tait les noms des juges".
  { name: 'R:hush', pattern: /S.{0,7}[HYW].{0,5}[WMY]|SoY|S.{0,4}Y/, kind: 'favour' },
  // "taire la nationalité des suspects"; near miss: "taire le nom des suspects".
  { name: 'R:hush-who', pattern: /S[_o]{0,2}[W¥]|[WYp][^|n]{0,5}S/, kind: 'favour', hint: true },
  // "les migrants sont privilégiés"; near miss: "les migrants sont épuisés".
  { name: 'R:unequal', pattern: /[WYM].*F|F.*[WYM]/, kind: 'favour' },
  // "expulser les délinquants étrangers"; near miss: "expulser les squatteurs".
  {
    name: 'R:deport',
    pattern: new RegExp(
      `D${gap(3)}[YK¥]|[KY¥]${gap(3)}D|D[_o15]{0,3}W,?r[^|n]{0,4}[HKVm]|D[_o15]{0,2}W[_g]{0,2}d[_g]?[HK]`,
    ),
  },
  // "depuis l'arrivée des migrants, les vols ont explosé"; near miss: "les loyers ont explosé".
  { name: 'R:since', pattern: /§[_Lo]{0,3}[WM].*[HKV]|[HK].{0,6}§[_Lo]{0,3}[WM]/ },
];

/** What takes a claim back. */
export const cancels: readonly Rule[] = [
  // "les migrants ne sont pas des criminels"; near miss: "les migrants sont des criminels".
  {
    name: 'R:cancel-negated',
    pattern:
      /n[_sgBuo@]{0,5}r[_@]?[WMYHK]|[WYM][^|,]{0,4}n[^|,]{0,4}[F$S]|n[_sB]{0,3}[S$][_o]?[WY]|[WYMUTO][^|,]{0,6}n[^|,]{0,5}[HKAVGJ]|n[^|,]{0,3}d|[HKGRf][^|,]{0,4}[Bcmd]n|n_{0,2}[HKG]|[HM]o?W?[^|,]{0,3}n_{0,3}$/,
  },
  // "l'immigration ne détruit pas", "les suspects n'étaient pas"; near miss: "l'immigration détruit".
  {
    name: 'R:cancel-verb-not',
    pattern:
      /[WYMTUO0][^|,]{0,6}[VJGRfEBcm]n|[HKp¥Y][^|,?]{0,6}Bn|J[gu]?n[gu]?[Cq]|n_{0,2}[ERf]|Bn[1_o]{0,2}[HKAYW]|[$SD]n|n[_os]{0,3}[HK][^|]{0,4}w[WM]/,
  },
  // "aucune étude ne trouve d'effet"; near miss: "une étude trouve un effet".
  { name: 'R:cancel-study', pattern: /e.*n|n.*e/ },
  // "Y a-t-il un lien ?"; near miss: "Il y a un lien."
  { name: 'R:cancel-asked', pattern: /\?$/ },
  // "la part des étrangers parmi les détenus s'explique par la pauvreté", "reflète leur âge"; near miss: "par l'immigration".
  { name: 'R:cancel-explained', pattern: /[Q%][^|]{0,3}[WY¥][^|]{0,8}d(?![^|]{0,4}[WM])|t/ },
  // "Non, les migrants ne volent pas"; near miss: "Les migrants, non contents de voler".
  { name: 'R:cancel-no', pattern: /^n,/ },
  // "si les migrants étaient des criminels, cela se saurait"; near miss: "les migrants sont des criminels".
  { name: 'R:cancel-if', pattern: /^[|][WMT_][^,]{0,8}[HKVc][^,]{0,5},/ },
  // "ce n'est pas l'immigration qui produit", "pas un réfugié"; near miss: "ce n'est pas la pauvreté, c'est l'immigration".
  { name: 'R:cancel-not-who', pattern: /n[_B1@o]{0,3}[WMY0]r|(?:^|[|,+B])n1?_?[WMY0]/ },
  // "la délinquance a reculé"; near miss: "la délinquance a explosé".
  { name: 'R:cancel-less', pattern: /k/ },
  // "c'est un fantasme"; near miss: "c'est un fait".
  { name: 'R:cancel-myth', pattern: /z/ },
  // "agressions contre les migrants"; near miss: "agressions par les migrants".
  { name: 'R:cancel-victim', pattern: /v/ },
  // "ils fuient la violence"; near miss: "ils aiment la violence".
  { name: 'R:cancel-flee', pattern: /x/ },
  // "un Afghan de 24 ans"; near miss: "des Afghans".
  { name: 'R:cancel-single', pattern: /0|1[_P]?N|!.*[NW].*!/ },
];

/** What else is worth knowing. */
export const marks: readonly Rule[] = [
  // "a dit le ministre"; near miss: "a ri le ministre".
  { name: 'R:report-said', pattern: /s/ },
  // "Sont-ils violents ?"; near miss: "Ils sont violents."
  { name: 'R:question', pattern: /\?$/ },
  // "selon une étude"; near miss: "selon un tract".
  { name: 'R:study', pattern: /e/ },
  // "le parquet a placé l'homme en détention provisoire lundi"; near miss: "lundi".
  { name: 'R:court', pattern: /!.*!/ },
  // "un milliard d'euros"; near miss: "un milliard d'étoiles".
  { name: 'R:money', pattern: /j/ },
  // "le projet de loi"; near miss: "le projet de vie".
  { name: 'R:plans', pattern: /=/ },
  // "le Sénat vote aujourd'hui"; near miss: "les migrants volent aujourd'hui".
  { name: 'R:policy', pattern: /^[^HKVAGRfJFS$YEp6¥7]+$/ },
  // "le Sénat vote aujourd'hui"; near miss: "le Sénat redoute des vols".
  { name: 'R:neither', pattern: /^[^WYNMTUOZ90¥νHKVAGRfJFSEp67$]+$/ },
  // "les vols augmentent"; near miss: "les vols de migrants augmentent".
  { name: 'R:no-people', pattern: /^[^WYNMTUOZ90¥ν]+$/ },
  // "rien à voir avec eux, mais les vols durent"; near miss: "à voir, mais les vols durent".
  { name: 'R:but', pattern: /[nzke][^|]*\|.*[HAKV]/ },
];
