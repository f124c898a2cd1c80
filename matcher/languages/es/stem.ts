/** Words that would fall together with others without their endings ("casas" with "caso", "crimen" with "crimina"). */
const KEPT = new Set(
  'pais,casa,casas,caso,casos,como,entre,sobre,contra,desde,hasta,antes,menos,jamas,mientras,despues,nada,nadie,todo,todos,toda,todas,parte,partes,puerto,puerta,puertas,puertos,misa,masa,mesa,modo,moda,ellos,ellas,estos,esos,estas,esas,intereses,crisis,lunes,martes,jueves,viernes,dosis,virus,tambien,algun,bien,ningun,gran,estan,eran,iman,origen,orden,crimen,imagen,quien,para,calle,calles,mara,maras,danes,cruz,cruces,hace,hacen,dan'.split(
    ',',
  ),
);

/** Takes the endings of gender, number, tense and joined pronouns off a Spanish word: "roban" and "robaron" meet. */
export function stem(word: string): string {
  return word.length < 4 || KEPT.has(word) ? word : cut(word);
}

function cut(word: string): string {
  // Matches "expulsarlos", "quedandose"; near miss: "burlas", with no infinitive or gerund before the pronoun.
  let w = word.replace(/([aei]r|[ae]ndo)(?:(?:me|te|se|nos)?l[aeo]s?|[mts]e|nos)$/, '$1');
  if (w.length < 4) return word;
  // Match "violaciones" and "bandas"; near misses: "heroes" and "comics".
  w = w.replace(/([^aeiou])es$/, '$1').replace(/([aeiou])s$/, '$1');
  // Matches "roban", "cometieron", "violando"; near miss: "robado": what is done to somebody stays apart.
  const verb = w.replace(/(...)(?:aron|ieron|aban?|[ai]?endo|ando|a[nr]|e[nr]|ian|ir)$/, '$1');
  // "banda" and "bandas"; near miss: "comer", which has lost its ending.
  if (verb === w && w.length > 3) w = w.replace(/[aeo]$/, '');
  else w = verb;
  // "z" becomes "c" before "e". Matches "luz", to meet "luces"; near miss: "luc(es)".
  return w.replace(/z$/, 'c');
}
