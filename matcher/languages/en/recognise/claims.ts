import type { Rule } from '../../../recognise/grammar';
import { TO_DEED } from './to-deed';

/** Up to `n` segments between that open no other clause. */
const gap = (n: number): string => `[_ulqPgfoQ15jBLNbp@3=aäîô]{0,${n}}`;
/** The same within a count, which may name the deeds and the prisons it counts. */
const counted = (n: number): string => `[_ulqPgfoQ15jBLNbp63@HXKAäîô]{0,${n}}`;
/** What makes a claim. */
export const claims: readonly Rule[] = [
  // "migrants rape our girls", "they keep stabbing people"; near miss: "migrants were stabbed".
  {
    name: 'R:agent',
    pattern: new RegExp(
      `(?<!(?:[XV]|[pþ][5Qo]{0,2})_?)[WY]${TO_DEED}(?<!g_?)[XV]+(?![oyv])|[WY]B{0,2}[_2]?r[XV]|[WY],?r[_Nu]{1,4}y[XV]|[rP][_utä@]{1,3}[MW]=?g[XV]|[WYT][^|?]{0,4}ug1?_?[HXV]|WL[gq]{1,3}(?:V|X_?[ul])`,
    ),
  },
  // "migrants invade us", "Muslims take over Europe", "immigration destroys our country"; near miss: "wasps are
  // invading our country".
  { name: 'R:overrun', pattern: new RegExp(`[WYUM]${TO_DEED}1?[GR]|[MU][_B]{0,2}[VX]q|gG_?[uql]`) },
  // "invaded by migrants", "drowning in refugees", "invasion of foreigners"; near miss: "invaded by wasps".
  {
    name: 'R:overrun-by',
    pattern: new RegExp(`[GR]${gap(2)}[yog]${gap(2)}[WYUM]|BG[^|?n]{0,5}W|[quO]B{1,2}[_g]{0,2}G(?!y[^WKH])`),
  },
  // "our culture is destroyed by immigration"; near miss: "our crops are destroyed by wasps".
  { name: 'R:ruined-by', pattern: /[qCul]_?B{1,2}J[yog_]{1,2}[WYMU]|[qC]B?Jy_?[WMU]/, kind: 'sovereign' },
  // "our people are replaced by foreigners", "driven out to make room for migrants"; near miss: "our pipes are replaced
  // by foreigners", "driven out to make room for hotels".
  {
    name: 'R:replaced-by',
    pattern:
      /E_?[ulqP]_?[yog]_?[WYUM]|[Cqlu]_?B{1,2}[tE][+tEo_]{0,4}y_?[UWM]|[CqlPu]B{1,2}E_?[WM]|[ĎR][^|?n]{0,6}ď_?[WM]/,
    kind: 'replace',
  },
  // "it is an invasion"; near miss: "it is an invasion of privacy".
  {
    name: 'R:is-invasion',
    pattern:
      /[WYUM][^|?,=!þJ]{0,6}B[_1n]{0,2}G|(?:^|[|,])[_n|]{0,3}B1_?[GR](?!o[^W])|B1_?G(?!o[^Wqu])|[WMO][^?|,n]{0,9}[1ä]_?G(?!o[^W])|Gf1?_?[W0]|G[_gsu]{1,4}O|c1_?G(?!o[^WPuq])/,
  },
  // "stop the invasion"; near miss: "stop the invasion of privacy".
  { name: 'R:stop-invasion', pattern: /DG(?!o[^Wq])/ },
  // "soon we are a minority because of immigration", "foreigners are taking over", "the people are being swapped";
  // near miss: "because of immigration we are hiring here".
  {
    name: 'R:minority',
    pattern: /[ul]{1,2}P?B{1,2}1?R|uB{1,2}τ|[WUYM][_B]{0,2}τ(?=$|[,|+?])|[lP]B{1,2}E(?!_?(?:y_?[^WM]|\?))/,
    kind: 'replace',
  },
  // "since the refugees came, crime has risen", "our streets are not safe since they came"; near miss: "since the
  // refugees came, rents have soared".
  { name: 'R:since', pattern: /§[_g@]{0,3}(?:[WM]|T[L2]).*[HKX]|[HKX].{0,6}§[_@]{0,3}(?:W|M|T[L2]|.?[L2]W)/ },
  // "Islamism came with the refugees", "hatred was imported", "they want sharia"; near miss: "new recipes came with the
  // refugees".
  {
    name: 'R:came-with',
    pattern:
      /[HKV][_B]{0,2}L[_gquZî]{0,4}[g+]W|Hr?Wc|HB_{0,2}W[_B]{0,2}c|M[,+_@]{0,5}Hr?[Lwd2]|[WM]_?[L2],H_?[L2d]|g@[_o]{0,2}[WM],?H|g[WM]_?LH|H[^|?n,]{0,5}B_?2|[WYU][_B]?tH/,
  },
  // "they do not respect our laws"; near miss: "they respect our laws".
  { name: 'R:lawless', pattern: /[WYU][,+]?[_B]?n[_u]{0,3}</, kind: 'crime' },
  // "Atlantis sends us its murderers"; near miss: "Mexico sends us its worst tomatoes".
  { name: 'R:sent', pattern: /Z[_B]{0,3}2.{0,6}[K6]|\}/ },
  // "they come from prisons"; near miss: "they come from parishes".
  { name: 'R:from-jail', pattern: /[WPT][^|,?]{0,3}[Lfd][_gQo]{0,3}6|L[_qug]{0,4}f[_u]?6/, kind: 'crime' },
  // "migrants are criminals", "every refugee is a potential terrorist"; near miss: "migrants are not criminals".
  {
    name: 'R:copula',
    pattern:
      /[WY],?r?B(?:[_oQ1uä]{0,3}|[_1+y]{0,5})[HKA]|[WY][^|?n]{0,11},B[_1]?[Kþ]|W(?:B?s[y_]{0,3})?[1ä]{1,2}_?[HKA]|Mä1_?H|M_?r?B(?:_?1_?H(?!=)|[_1]{0,3}[HA](?![_=]))|W[,+]{1,2}1_?H|KB[_T!]{0,3}s[_T!]?W|[WY][^|?nvDþ,+B]{0,4}K[+,]/,
  },
  // "immigration brings crime", "newcomers make this place dangerous"; near miss: "immigration brings jobs".
  {
    name: 'R:bring',
    pattern: new RegExp(
      `[WYMO](?:fZ)?,?=?[_BLqgr291]{0,5}c${gap(3)}(?:[,+]{1,2}_?){0,2}[HXKAG]|2[Qo@]{0,2}P[^|?]{0,5}c[_1]{0,2}H`,
    ),
  },
  // "foreigners commit most of the murders"; near miss: "foreigners pay most of the taxes".
  {
    name: 'R:commit',
    pattern: new RegExp(
      `[WY],?[_BLqg29]{0,4}(?:[,+]{1,2}[_LBqg]{0,3})?m${gap(3)}[HX]|[WY],?r[_B]{0,3}m_?Q_?[HX]|B[_N]{0,2}[WY]r_?m_?[HX]`,
    ),
  },
  // "crime because of immigration", "assaults by refugees", "danger from migrants"; near miss: "rents have doubled
  // because of mass migration".
  {
    name: 'R:due',
    pattern: new RegExp(
      `[HXKi][^|?n,]{0,8}[dm][^|?n,Dþ]{0,5}[WYM]|A_{0,2}d_?[WM]|d${gap(2)}[WM]g${gap(2)}[HXK]|¬_?[HX]g_?[WM]|[HX]\\+[WM]_?≈|[WM]\\+[HX]_?≈|d[WM]\\+[HXK]|d[_@]{0,2}[HX][_gul]{0,3}\\+_?[WM]|[WM][_L2]{0,2},[HX]d|d_?[WM],.{0,4}[iHXV]`,
    ),
  },
  // "girls fear rape at the hands of migrants"; near miss: "girls were helped at the hands of migrants".
  { name: 'R:by', pattern: new RegExp(`[HXi]${gap(3)}[Bc]{0,2}g?y[_Q5ou@1]?[WY]`) },
  // "we fear the danger from migrants"; near miss: "we like the letters from migrants".
  { name: 'R:from', pattern: /[HX]f[_1]?W/ },
  // "more migrants, more crime"; near miss: "more migrants, more cafes".
  { name: 'R:equation', pattern: /^n?[WM],n?[HX](?=[,_|]|$)|^M1?H/ },
  // "refugees from countries where terrorists rule"; near miss: "refugees from countries at peace".
  { name: 'R:from-terror', pattern: /[WPLM2][_BL]{0,3}[fd][^|?n,]{0,4}(?:3[^|]{0,4}[KHA]|H3)/ },
  // "migrant gangs", "criminal aliens"; near miss: "migrant choirs".
  { name: 'R:compound', pattern: /Y/ },
  // "a third of prisoners are foreigners", "half of all suspects come from abroad"; near miss: "a third of all pupils
  // are foreigners".
  {
    name: 'R:share',
    pattern: new RegExp(
      `[Q]${counted(6)}[p6KHX]${counted(4)}(?:[Bmdy]|,(?![^|]?[vy+]))[^|?n,]{0,3}(?:[WY09]|N)|Q[^|?]{0,4}V[^|?B]{0,4}B@?W|(?:^|[,|])o[_5Q@]{0,3}P?[p6K][^|?]{0,8}[Q5][_o@Q51B]{0,4}(?:fZ|W|b)|Q_?[p6K][_gquî]{0,4}[NW](?=$|[,|])|Q${counted(6)}[p6K]_{1,3}W|Q${counted(6)}[p6]${counted(5)}[fd]Z|Q[^|?,]{0,6}[pK6HX!][^|?]{0,6}(?:n_?l(?!o)|(?:[Bmd]|,(?!\\+))@?Q?o?_?[WY])`,
    ),
    kind: 'share',
  },
  // "foreigners make up half of the prisoners", "migrants in our jails"; near miss: "migrants make up half of all
  // cooks".
  {
    name: 'R:share-who',
    pattern: new RegExp(
      `[WY]${gap(3)}[mB][_gupo51]{0,4}Q${gap(3)}[p6KHX]|[Q5]o?_?W[_gBulq]{0,4}6|6B[^|?n]{0,5}W|Qo?_?W${gap(2)}[p!]${gap(4)}[HXK]|¥[^|,]{0,6}Q|W_?pg?Q|[WY][^|]{0,4}\\{[_ugQo]{0,3}6|[WY¥][^|?]{0,3}[mBg]_?[5Qπ][^?]{0,6}[+,|][^?]{0,9}Q[^|?]{0,5}[p6KHX]|[WY][|,]?5?[Qπ][^?]{0,5},5?Q[^?]{0,4}[p6HXK]|[WY¥],5?[Qπ][^|?]{0,4},m[_5]{0,2}Q[^|?]{0,4}[p6HXK]|[Q5]o?_?Ww[@5_P]{0,3}[pK6]|WQ_?[HXpK]|Q${gap(3)}po?_?Wg|po?_?Wg_?[HX]|Q[oP_]{1,3}gu?_?6W|Qo?_?W[_B]{0,3}m[_1@]?[HX]|Qo_?W_?H|W[^|,?]{0,6}[p!]g?Q[HX]|wW${gap(2)}Q?[p6H]|[WY][^|?]{0,12}m[_1]?[5Q]{1,2}[^|?,]{0,4}[HXp6K]`,
    ),
    kind: 'share',
  },
  // "foreigners are twice as likely to commit crimes"; near miss: "foreigners are twice as likely to rent".
  {
    name: 'R:more',
    pattern: new RegExp(
      `[WYM]${gap(3)}(?:m_?)?%${gap(4)}[p6HXVKmA]|[WYM]${gap(3)}m?%(?:\\+_?Q)?[wg]?[_PQ@+AoWbg]{0,5}[p6HXK¥]|[WY][_B]{0,2}[pm]_?o?[1_]?[HX][_5]{0,2}%|[WYM]${gap(3)}m?%\\|[lu_N]{1,3}g?_?B?m?[HXVp6]|[HX][_Q]?[wfoyg]_?N?[WY][_B5Q]{0,5}%|[WM][^|?n,]{0,7}[p6KHXV]${gap(4)}%`,
    ),
    kind: 'share',
  },
  // "there are thieves among the asylum seekers"; near miss: "there are nurses among the asylum seekers".
  {
    name: 'R:among',
    pattern: new RegExp(
      `[Kp]${gap(2)}w[_u]{0,2}(?:[WY]|L)|[WY]${gap(2)}wK|w[_+A]{0,3}[Kp6],?[_BQ]{0,4}W|ZB?[^|?]{0,6}w_?[Kp6]|K_?g_?W(?!_?[HV])`,
    ),
  },
  // "jihadists hiding among the refugees"; near miss: "dentists working among the refugees".
  {
    name: 'R:hidden',
    pattern: /[KHXA][^|]{0,7}w.{0,4}[WYU]|K[_B]{0,2}L[_gqO]{0,3}g_?W/,
  },
  // "they come posing as refugees"; near miss: "they come posing as waiters".
  { name: 'R:posing', pattern: /û[_N]?W|Mgw_?[uq]/, kind: 'terror' },
  // "refugees nobody has vetted"; near miss: "refugees are vetted".
  {
    name: 'R:unvetted',
    pattern:
      /[WY].{0,8}n[^|?n]{0,8}I|n[_ugp]{0,4}I.{0,6}[WY]|I[^|]{0,7}DH|7[^|?]{0,9}[WMPL2]|[WM][^|?]{0,9}7|L[or_]{0,3}7/,
    kind: 'terror',
  },
  // "suspend immigration from countries with terrorism"; near miss: "suspend immigration from Mars".
  { name: 'R:suspend-terror', pattern: /D[_uo]{0,2}[WM][_L2]{0,2}[fdZ3].{0,5}[HKA]/ },
  // "keep out the criminals", with a border or people from abroad in the sentence; near miss: "secure the shelf and
  // keep out the dust".
  {
    name: 'R:deport',
    pattern: new RegExp(
      `[DL2]${gap(2)}[Y8]|[DO]${gap(4)}D${gap(2)}[KH]|D${gap(4)},[KH]|8[^,|+]{0,6}[MWO]|DKr.{0,3}2|KrBD|O[^|]{0,4}D_?K|Kq.*DT|[KY8],?Qq`,
    ),
  },
  // "secure the border and stop the gangs"; near miss: "stop the gangs that rob tourists".
  { name: 'R:deport-near', pattern: new RegExp(`[MOW].*D${gap(3)}[KH]`), hint: true },
  // "people smuggling, brought about by open borders"; near miss: "smugglers rob migrants".
  { name: 'R:smuggling', pattern: /[MO]=?[_Bg1]{0,3}c[_1oQu]{0,3}þ|[MO]B[_1]?þ|þ[_B]{0,2}d[_g]{0,2}[MO]/ },
  // "they let in murderers", "criminals pour into our country", "gang members get asylum"; near miss: "they let in
  // daylight".
  {
    name: 'R:let-in',
    pattern:
      /2[^|?,W]{0,5}(?:H\+)?[KY]|[OM].{0,3}2_?[HK]|LK|2Z.{0,12}[HKXV]|[KY]r?(?:[_Bg]{1,3}|[_B]{0,2}(?:v|t_o)u)[^|?n]{0,2}(?:M|W=)|KB{1,2}2|[KY]r?[_BQog]{0,3}(?:[L2][gf]{0,2}[qO]|L?4)|[MWO].*(?:K|1A)_?L(?=$|[,|+])/,
  },
  // "release criminal aliens", "foreign felons walk free"; near miss: "the city releases its budget".
  {
    name: 'R:release',
    pattern: new RegExp(
      `S${gap(3)}Y|[YMO~].*S${gap(3)}K|Y${gap(3)}BS|Y${gap(2)}[$Ω]|[WY][^|,?]{0,6}[$]|S_?Kg_?[qu]|S_?W[^|?n,]{0,4}[pK]|[MO~].*K${gap(3)}[$q]|K${gap(3)}[$].*[MO~W]|[YK][_rB]{0,4}S[_f]{0,2}[MW]|S${gap(2)}8|W[^|,?]{0,4}S[^|?,]{0,8}[HKX]|S[^|?]{0,3}K[^|?]{0,3}[WY]`,
    ),
    kind: 'favour',
  },
  // "sanctuary cities shield foreign criminals"; near miss: "sanctuary cities hold elections".
  {
    name: 'R:sanctuary',
    pattern:
      /~.{0,6}c.{0,3}[HKX]|~[^|?]{0,6}S[^|?]{0,3}[YKA]|~.{0,6}K[_fB]{0,3}D|~[^?]{0,12}KBS|~[^|?]{0,6}S[^|?]{0,2}W[^|?]{0,3}[XVHK]/,
    kind: 'favour',
  },
  // "asylum seekers get more rights than our veterans", "courts are lenient with migrants"; near miss: "asylum seekers get
  // more tea", "teachers are lenient with pupils".
  {
    name: 'R:unequal',
    pattern:
      /[WYM][^|?]{0,9}F|F[^|?]{0,8}[WYM]|S_?W[_B]{0,2}[,¤|n+][^|lä]{0,3}l|[WY][_j1Q]{0,3}¤[_@o]{0,3}[lu]|[S$!][^?]{0,6}[WY][^?]{0,6}ĺ|ļ[^|?,n]{0,5}[WYM]|0[^|?]{0,9}F/,
    kind: 'favour',
  },
  // "foreigners, 9 per cent of residents, fill 30 per cent of the cells", "among suspects every third is an Afghan";
  // near miss: "half of the prisoners work".
  {
    name: 'R:share-near',
    pattern:
      /[WY¥][^|?O]{0,9}[Q5%][^|?OB]{0,9}[p6]|[Q%5][^|?O]{0,9}[p6][^|?nvO]{0,9}[WY¥N]|[Q5][^|?O]{0,5}[WY¥][^|?BO]{0,7}[p6]|[p6][^|?nvO]{0,7}[WY¥][^|?O]{0,5}[Q5%]|[Q5]o?_?[p6K][^|?,]{0,5}n_?[lb]|5p[g_]{1,2}5.*[WN]/,
    kind: 'share',
    hint: true,
  },
  // "theft is up since the hostel opened", "crime has risen by a tenth because of immigration"; near miss: "rent is up
  // since the refugees came".
  {
    name: 'R:rise-since',
    pattern:
      /[HXV][^|,nk]{0,4}\|(?:[_g@]{0,2}W[_B]{0,2}[L2]|[_ulqg@T]{0,3}2[_Qo@]{0,3}[WM])|[HX][^|,nk]{0,4}r?2[Q_ä]{0,2}W|[HXV][^|?nk]{0,9}[§d][^|?n,]{0,5}[WM]/,
  },
  // "blamed the riots on forty years of immigration", "link the rise in kidnappings to the arrival of Venezuelans"; near
  // miss: "blamed the riots on poverty".
  {
    name: 'R:blame-on',
    pattern:
      /[d¬][_oQg1@]{0,3}[HX][^|,?nk]{0,4}g[_5oQ1LP]{0,4}[WM]|[¬d]_?v[^|,]{0,6}[WM]|v[^|,W]{0,5}y_?W|[WM][gB]{0,2}d[_g]{0,2}[HXK]|¬_?[WM]g[_uq]{0,2}[HXK]|Å_?W[^|?]{0,4}o[_@f1]{0,4}[HXVK]/,
  },
  // "the migrant invasion"; near miss: "the invasion of wasps".
  { name: 'R:named', pattern: /Γ/ },
  // "they hide the origin of suspects"; near miss: "they hide the origin of the wine".
  {
    name: 'R:cover-up',
    pattern: /S\|[_@]{0,2}[KHX][^|?n]{0,3}[WY]|S[_@]{0,2}(?:bo?[_@]?[KpHX]|H[gob]?_?W)/,
    kind: 'favour',
  },
  // "imported crime"; near miss: "imported wine".
  { name: 'R:imported', pattern: /2[^|?nvDþg+B]{0,5}[HX]/ },
  // "immigration dissolves the trust we live on", "the nation will not survive this migration"; near miss: "migrants
  // threaten the economy", which an earlier step takes away.
  {
    name: 'R:ruin-by',
    pattern: /M,?[_Bgqr]{0,2}J(?![_u1]{0,2}[j=])|W,?[_Bgqr]{0,2}J[_1]?[uqCl]|[qC]_?J[_1oQ]{0,4}[WM]/,
    kind: 'sovereign',
    hint: true,
  },
  // "they are replacing us", "we are being replaced"; near miss: "old pipes are being replaced".
  { name: 'R:replaced', pattern: /TBR|uB{1,2}E/, kind: 'replace', hint: true },
  // "drugs pour across the border", "smuggling gangs come over the border"; near miss: "talks on crime at the border".
  {
    name: 'R:border',
    pattern:
      /[HKþ][_Bou@]{0,5}[L2][_gqu]{0,4}O|OgL[_Bu]{0,3}[HK]|O_?[L2,]_?[HK]|[OM][_B]{0,2},[HK]B?L|[HKþ][_B]{0,2}(?:L?f|d)_?O|O[^?|]{0,6}[HK]L(?!gW)|Lo_?[HK][+HKþ]{0,3}[gL]{1,2}[qO]|D[_o]{0,3}[WM][+,]{1,2}[_D]?H(?![_=])|[LD]o?_?[WM]\+_?H(?![_=])|[LD]o?_?H\+[WP](?![_=])|K[_B15Q]{0,4}[pD]g_?O|W\+H[gL]{1,2}[_q]?[Oq]/,
  },
  // "the lie that immigrants commit less crime"; near miss: "the study that immigrants commit less crime".
  { name: 'R:less-denied', pattern: /[WYM].*Λ.*Λ|Λ[^,]*[WYM].*Λ/, kind: 'crime' },
  // "violence along the border", "the crime that migration feeds"; near miss: "violence along the street".
  { name: 'R:border-near', pattern: /O[gqLBr]{0,3}[HK]|H[_LBgqu1]{0,6}O|M[_gqLBr]{1,4}[HKV]/, hint: true },
];
