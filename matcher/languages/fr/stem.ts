/** Words whose ending is no ending, or which would fall together with others ("violent" with "viol"). */
const KEPT: ReadonlyMap<string, string> = new Map(
  [
    'violent:violent violents:violent violente:violent violentes:violent etrange:etrange etranges:etrange',
    'plus:plus moins:moins dans:dans sous:sous sans:sans nous:nous vous:vous tous:tous tout:tout toutes:tous toute:tous',
    'elle:elle elles:elle leur:leur leurs:leur cette:cette notre:notre votre:votre apres:apres entre:entre contre:contre',
    'autre:autre autres:autre comme:comme etre:etre meme:meme memes:meme parce:parce alors:alors lors:lors depuis:depuis',
    'jamais:jamais mais:mais trois:trois pays:pays fois:fois temps:temps corps:corps parent:parent parents:parent',
    'avant:avant pendant:pendant devant:devant autant:autant souvent:souvent cependant:cependant pourtant:pourtant',
    'maintenant:maintenant francais:francais francaise:francais francaises:francais viols:viol viole:viol',
    'debout:deboutt denis:denis guere:guere france:france gens:gens croix:croix exil:exilium armee:armee armees:armee',
    'priere:priere prieres:priere ruee:ruee ruees:ruee maree:maree marees:maree crue:crue crues:crue colonne:colonne',
    'colonnes:colonne tournante:tournante tournantes:tournante rome:rome combattant:combattant combattants:combattant',
    'attaquant:attaquant attaquants:attaquant presse:presse presses:presse infox:infox poursuites:poursuites partie:partie parties:partie',
  ].flatMap((line) => line.split(' ').map((pair) => pair.split(':') as [string, string])),
);

/**
 * Takes the common endings off a French word in lower case without accents, so that "agressé", "agressent",
 * "agressaient" and "agressées" meet, and "étranger" with "étrangères".
 */
export function stem(word: string): string {
  return word.length < 4 ? word : (KEPT.get(word) ?? cut(word));
}

// "envahissent", "envahissaient"; near miss: "issue". What is left must have three letters.
const SECOND_GROUP = /^(.{3,}i)ss(?:aient|ait|ent|ant|ants|ante|antes|ons|ez)$/;
// "agresseraient", "volera"; near miss: "opera", which would leave two letters.
const FUTURE = /^(.{3,})er(?:aient|ait|ions|ont|ons|ez|ai|as|a)$/;
// "agressaient", "migrantes", "arrivez"; near miss: "fait".
const PRESENT = /^(.{3,}?)(?:aient|ait|antes|ante|ants|ant|ees|ee|ez|eres|ere|er|es|e)$/;
// "agressent"; near miss: "cent", "agent", "agressaient", and nouns in "-ment".
const PLURAL_VERB = /^(.{3,}[^m])(?<!ai)ent$/;

function cut(word: string): string {
  const second = SECOND_GROUP.exec(word) ?? FUTURE.exec(word);
  if (second !== null) return single(second[1] as string);
  let w = word;
  // "criminaux", "réseaux"; near miss: "taux".
  if (w.length > 5 && w.endsWith('eaux')) w = w.slice(0, -1);
  else if (w.length > 5 && w.endsWith('aux')) w = `${w.slice(0, -3)}al`;
  // Matches "voleurs", "migrants"; near miss: "stress".
  else if (/[^s][sx]$/.test(w)) w = w.slice(0, -1);
  // "voleuse" with "voleur", "agricultrice" with "agriculteur", "massive" with "massif".
  if (w.endsWith('euse')) return `${w.slice(0, -3)}ur`;
  if (w.endsWith('trice')) return `${w.slice(0, -4)}eur`;
  if (w.length > 5 && w.endsWith('ive')) return `${w.slice(0, -3)}if`;
  const verb = PLURAL_VERB.exec(w) ?? PRESENT.exec(w);
  if (verb !== null) w = verb[1] as string;
  // Matches "danois(e)", whose masculine has lost its s as if it were a plural; near miss: "surpris(e)".
  if (w.length > 5 && /[ao]is$/.test(w)) w = w.slice(0, -1);
  return single(w);
}

/** One letter for two at the end. Matches "algerienn(e)", which loses more than its e; near miss: "algerien". */
function single(w: string): string {
  return w.length > 4 && /([bcdfgklmnprst])\1$/.test(w) ? w.slice(0, -1) : w;
}
