/** Words that would lose what makes them themselves, or fall together with others ("vara" with "var"). */
const KEPT = new Set(
  'eller,efter,under,över,inte,varje,denna,detta,dessa,andra,många,alla,samma,bara,vara,varit,hade,skulle,ingen,inga,inget,någon,några,något,sedan,redan,aldrig,mellan,utan,innan,annan,annat,egen,eget,egna,varför,därför,större,mindre,bättre,sämre,flera,färre,oftare,gånger,gången,deras,hennes,våra,deras,vårt,sitt,mitt,också,medan,från,vilka,vilken,vilket,själva,landet,länder,romer,balkan,tusen,hundra,iran,sudan,nästan,sällan,honom,henne,säger,ligger,dagen,lägger,kommer,sätter,ungern,italien,syrien,polen,menar,menade,föraren,förhör,haltar,rasar,mannen,massor,vågar,vågade,domar,domare,domarna,bussar,bussen,bussarna,frias,falla,faller,halsen,lägre,räddade,räddades,räddat,påstås,granat,granater,skyddas,talet,tjänar'.split(
    ',',
  ),
);

// The endings of the definite and the plural, of adjectives and weak verbs, longest first. Matches "flykting|arnas",
// "brott|en", "mörd|ade"; near miss: "barn", of which less than three letters would be left.
const ENDING =
  /(?:arnas|ernas|ornas|andes|arna|erna|orna|ades|ande|aren|ade|ats|ets|ens|ars|ers|ors|are|ast|ar|er|or|en|et|at|as|na|es|a|e|s|n)$/;

/** Takes the common endings off a Swedish word, so that "flyktingarna" and "flykting" meet. */
export function stem(word: string): string {
  if (word.length < 5 || KEPT.has(word)) return word;
  // "kriminalitet(en)" keeps what looks like an article and belongs to the word; near miss: "huset", whose "et" is one.
  const whole = /^(.{3,}(?:itet|ighet|else|ism|tion|sion|polis|kris|bevis))(?:ens|en|er|erna|ns|n|s)?$/.exec(word);
  if (whole !== null) return whole[1] as string;
  const cut = word.replace(ENDING, '');
  // A word has a vowel. Matches "mord"; near miss: "brt".
  if (cut.length < 3 || !/[aeiouyåäö]/.test(cut)) return word;
  // "drabb(a)" and "drab"; near miss: "drabant".
  return cut.replace(/([bdfgklmnprst])\1$/, '$1');
}
