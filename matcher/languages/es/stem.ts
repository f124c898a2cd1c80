const known = new Map<string, string>();

/** Words that would fall together with others without their last letters ("casas" with "caso", "pais" with "pai"). */
const KEPT = new Set(
  'pais,casa,casas,caso,casos,como,entre,sobre,contra,desde,hasta,antes,menos,jamas,mientras,despues,nada,nadie,todo,todos,toda,todas,parte,partes,puerto,puerta,puertas,puertos,misa,masa,mesa,modo,moda,ellos,ellas,estos,esos,estas,esas,crisis,lunes,martes,jueves,viernes,dosis,virus'.split(
    ',',
  ),
);

/** Takes the endings of gender, number and joined pronouns off a Spanish word: "extranjeras" and "extranjeros" meet. */
export function stem(word: string): string {
  if (word.length < 4 || KEPT.has(word)) return word;
  let found = known.get(word);
  if (found === undefined) {
    found = cut(word);
    // A page can hold any number of different "words"; the memory for them is bounded.
    if (known.size > 20_000) known.clear();
    known.set(word, found);
  }
  return found;
}

function cut(word: string): string {
  // "expulsarlos", "quedandose"; not "isla", which has no infinitive or gerund before the pronoun.
  let w = word.replace(/([aei]r|[ae]ndo)(?:(?:me|te|se|nos)?l[aeo]s?|[mts]e|nos)$/, '$1');
  if (w.length < 4) return word;
  // "violaciones", "menores"; "z" becomes "c" before "e", so both are written alike.
  w = w.replace(/([^aeiou])es$/, '$1').replace(/([aeiou])s$/, '$1');
  if (w.length > 3) w = w.replace(/[aeo]$/, '');
  return w.replace(/z$/, 'c');
}
