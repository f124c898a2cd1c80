/**
 * Words that take a side by themselves, from any direction: they judge speakers, picture people as a danger of nature,
 * or announce a verdict. Texts of our own do without them. Titles and quotations keep what their authors wrote.
 */
const LOADED_STEMS = [
  'alien',
  'apocalyp',
  'barbari',
  'bigot',
  'bogus',
  'cover-up',
  'debunk',
  'do-gooder',
  'false',
  'fake',
  'fearmonger',
  'flood',
  'hatemonger',
  'hoax',
  'horde',
  'hysteri',
  'illegals',
  'infest',
  'influx',
  'invad',
  'invasion',
  'islamophob',
  'lies',
  'lying',
  'mob',
  'monster',
  'myth',
  'nazi',
  'onslaught',
  'parasite',
  'plague',
  'propaganda',
  'racis',
  'rampag',
  'savage',
  'scum',
  'surge',
  'swamp',
  'swarm',
  'third-world',
  'thug',
  'tidal',
  'tsunami',
  'vermin',
  'woke',
  'xenophob',
] as const;

// Matches `flooded` and `debunking`; near-miss: `Rotherham` and `mobile`, since `mob` and `lies` must stand alone.
const LOADED = new RegExp(
  `\\b(?:${LOADED_STEMS.map((stem) => (stem.length <= 4 ? `${stem}s?\\b` : `${stem}\\p{L}*`)).join('|')})`,
  'giu',
);

/** The loaded words in a text, as they stand there; empty when there are none. */
export function loadedWordsIn(text: string): string[] {
  return text.match(LOADED) ?? [];
}
