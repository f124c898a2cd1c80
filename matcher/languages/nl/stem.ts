/** Short words that would fall together with others. */
const KEPT = new Set(
  'deze,geen,heel,hele,meer,weer,niet,alles,iets,niets,anders,altijd,soms,toen,tegen,tussen,boven,buiten,binnen,samen,open,over,eens,alleen,twee,polen,roma,stelen,stellen,meten,uiteen,steeds,menen,deens,groen,weren,jongen,alle,allen,baan,redden,reden,stalen,paar,naar,daar,waar,waren,haar,maar,door,voor,veel,leven,even,zeven,later,jaar,rellen,slopen,slapen,gappen,sissen,kassen,trappen,taalles,bedden,zelden,vonden,denken,heen,mensen'.split(
    ',',
  ),
);

/** Takes the common endings off a Dutch word, so that "moorden" and "moord", "straten" and "straat" meet. */
export function stem(word: string): string {
  return word.length < 4 || KEPT.has(word) ? word : cut(word);
}

function cut(word: string): string {
  let w = word;
  if (w.endsWith('heden') && w.length > 7) return `${w.slice(0, -5)}heid`;
  // "vluchtelingen", "criminele"; not "heen".
  if (w.endsWith('en') && w.length > 4) w = w.slice(0, -2);
  // Matches "bendes", "marokkaans"; near miss: "stress".
  else if (/[^s]s$/.test(w) && w.length > 4) w = w.slice(0, -1);
  if (w.endsWith('e') && w.length > 3) w = w.slice(0, -1);
  // Matches "marokkaans(e)", to meet "marokkan(en)"; near miss: "chines(e)".
  if (w.length > 5 && /[bdfgklmnprtw]s$/.test(w)) w = w.slice(0, -1);
  // Matches "mess(en)", to meet "mes"; near miss: "koerd(en)".
  if (/([bdfgklmnprst])\1$/.test(w)) w = w.slice(0, -1);
  // "diev(en)" and "dief", "vrez(en)" and "vrees".
  if (w.endsWith('v')) w = `${w.slice(0, -1)}f`;
  else if (w.endsWith('z')) w = `${w.slice(0, -1)}s`;
  // Matches "straat", to meet "strat(en)"; near miss: "maand".
  return w.replace(/([aeou])\1(?=[^aeiou]$)/, '$1');
}
