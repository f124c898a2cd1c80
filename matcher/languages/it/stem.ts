/** Words that would fall together with others without their last letter ("loro" with "lor", "come" with "como"). */
const KEPT = new Set(
  'come,dove,sono,ogni,oggi,ieri,loro,nostro,quasi,dopo,prima,contro,verso,senza,anche,mentre,invece,sempre,fra,tra,qui,pero,cosa,case,casa,caso,casi,modo,moda,porto,porta,porti,parte,parti,resto,meno,mai,nulla,tutti,tutto,roma,reso'.split(
    ',',
  ),
);

/** Takes the endings of gender, number and joined pronouns off an Italian word: "straniere" and "stranieri" meet. */
export function stem(word: string): string {
  return word.length < 4 || KEPT.has(word) ? word : cut(word);
}

function cut(word: string): string {
  // Matches "espellerli", "portandosi"; near miss: "urla", with no infinitive or gerund before the pronoun.
  let w = word.replace(/([aei]r|[ae]ndo)(?:gli|l[aeio]|[mtscv]i|ne|sene|cel[aeio])$/, '$1');
  if (w.length < 4) return word;
  // Matches "migranti", "violenze"; near miss: "tribu".
  w = w.replace(/[aeio]$/, '');
  // Match "islamich(e)" and "spacci(o)", whose "h" and "i" go with the vowel; near misses: "hashish" and "spacc(a)".
  if (w.length > 3) w = w.replace(/([cg])h$/, '$1').replace(/i$/, '');
  return w;
}
