/** Words that would fall together with others, and reported speech ("er komme"), which tells that another speaks. */
const KEPT = new Set(
  'mehr,sehr,deren,derer,ihnen,ihren,wegen,seien,sein,alles,komme,lasse,bringe,steige,begehe,bedeute,werde,halte,mache,gehe,stehe,gebe,nehme,zeige,trage,fuhre,stamme,drohe,bekomme,konne,musse,durfe,solle,wolle,wisse,handle,treffe,liege,sehe,finde,wachse,fehle,diene,fuhle,habe,hatte,waren'.split(
    ',',
  ),
);
// Matches "jedem", "unsere", "keinen"; near miss: "kein", which is known as itself.
const ONE = /^(jed|unser|dies|kein)(?:e|er|es|en|em)$/;

/**
 * Takes the common endings off a German word, so that "kriminelle", "krimineller" and "kriminellen" meet. Persons
 * keep their "-er": an "Ausländer" is not "Ausland".
 */
export function stem(word: string): string {
  return word.length < 4 ? word : cut(word);
}

// Matches "auslanderinnen", "migrantin"; near miss: "termin", "beginnen".
const FEMALE = /((?:er|ant|ist|nd|at|or|ent)e?)in(?:nen)?$/;
// Matches "illegaler", "tatverdachtiger"; near miss: "auslander", "tater".
const ADJECTIVE =
  /(isch|lich|ig|ell|al|iv|bar|sam|los|end|iert|eitert|lehnt|urteilt|deutsch|fremd|jung|minderjahrig|schwer)e[rmns]?$/;

function cut(word: string): string {
  if (KEPT.has(word)) return word;
  const one = ONE.exec(word);
  if (one !== null) return `${one[1]}er`;
  let w = word;
  if (w.length > 6) w = w.replace(FEMALE, '$1');
  if (w.length > 5) {
    const adjective = ADJECTIVE.exec(w);
    if (adjective) return w.slice(0, adjective.index + (adjective[1] as string).length);
  }
  // Matches "auslandern", "auslanders"; near miss: "nachbarn". "kern" is too short.
  if (w.length > 6 && /er[ns]$/.test(w)) w = w.slice(0, -1);
  // Matches "migranten", "landes", "welchem"; near miss: "clans".
  else if (w.length > 4 && /(?:en|es|em)$/.test(w)) w = w.slice(0, -2);
  // "tate"; not "die".
  else if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1);
  // Matches "clans", "fluchtlings"; near miss: "prozess".
  else if (w.length > 4 && /[bdfgklmnrt]s$/.test(w)) w = w.slice(0, -1);
  // Matches "tatern", "nachbarn"; near miss: "person".
  else if (w.length > 4 && w.endsWith('n') && /[rl]n$/.test(w)) w = w.slice(0, -1);
  // Matches "verubt", "sagt", "klagt"; near miss: "kommt", "migrant".
  if (w.length > 3 && /[bgp]t$/.test(w)) w = w.slice(0, -1);
  return w;
}

// Matches "auslander", "fluchtlinge", "asylsuchende", "manner"; near miss: "fluchtling", "migrant", "afghane".
const PLURAL = /(?:linge|tete|nde|ale|nner|schen|sche|n|er|i|s)$/;

/** Whether a word may be a plural. Words in "-er" are alike in both, and count as one. */
export function isPlural(word: string): boolean {
  return word.length > 3 && PLURAL.test(word);
}
