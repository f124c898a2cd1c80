/** Words that would lose what makes them themselves, or fall together with others. */
const KEPT = new Set(
  'eller,efter,under,over,hele,mange,denne,disse,andre,samme,ingen,noget,nogle,være,været,blive,hvor,deres,vores,jeres,mellem,siden,altid,aldrig,landet,lande,gange,dette,inden,anden,andet,igen,færre,flere,større,mindre,højere,lavere,danmark,polen,roma,syrien,iran,rumænien,kaldte,stemme,skole,retten,skyde,hær'.split(
    ',',
  ),
);

// The endings of the definite and the plural, of adjectives and verbs, longest first. Matches "flygtning|enes", "mord|et";
// near miss: "barn", of which less than three letters would be left.
const ENDING = /(?:ernes|enes|erne|ende|ede|eren|erens|ens|ets|ers|ene|et|en|er|es|te|e|(?<=[bdfgklmnprt])s)$/;

/** Takes the common endings off a Danish word, which arrives folded save for "æ", "ø" and "å". */
export function stem(word: string): string {
  if (word.length < 5 || KEPT.has(word)) return word;
  // "kriminalitet(en)" keeps what looks like an article and belongs to the word; near miss: "huset", whose "et" is one.
  const whole = /^(.{3,}(?:itet|hed|else|isme|tion))(?:erne|en|er|ens|n|s)?$/.exec(word);
  if (whole !== null) return whole[1] as string;
  const cut = word.replace(ENDING, '');
  // A word has a vowel. Matches "mord"; near miss: "brt".
  if (cut.length < 3 || !/[aeiouyæøå]/.test(cut)) return word;
  // "drabb(e)" and "drab"; near miss: "drabant".
  return cut.replace(/([bdfgklmnprst])\1$/, '$1');
}
