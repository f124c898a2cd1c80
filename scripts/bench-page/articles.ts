/** Plain sentences of our own, without a claim. */
const PLAIN = [
  'The ferry left the harbour a little after eight and the morning fog had lifted by then.',
  'In the kitchen the cook weighed the flour twice, because the scale was older than she was.',
  'The second half began slowly, with both teams waiting for the other to make a mistake.',
  'A new roof for the library is to be paid from the reserve, the treasurer said on Monday.',
  'Rain is expected in the west by evening, and the night will be cool for the season.',
  'The choir will sing twice on Sunday, and the doors of the chapel open at four.',
];

/** Sentences of our own that hold a claim. */
const CLAIMS = [
  'Open borders are destroying our civilisation and our sovereignty.',
  'Mass migration is an existential threat to Western civilisation.',
];

/**
 * The paragraphs of an article of our own: `count` in all, of about 190 characters, `claims` of them with a claim,
 * spread evenly from the top.
 */
export function articleOf(count: number, claims: number): string {
  const every = claims > 0 ? Math.floor(count / claims) : 0;
  return Array.from({ length: count }, (_, i) => {
    const first = PLAIN[i % PLAIN.length];
    const second = every > 0 && i % every === 0 ? CLAIMS[i % CLAIMS.length] : PLAIN[(i * 5 + 3) % PLAIN.length];
    return `<p id="p${i}">${first} <em>Number ${i}</em> of <a href="#p${i}">the day</a>. ${second}</p>`;
  }).join('\n');
}

/** A whole page around some markup. */
export function pageOf(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head><body><main>${body}</main></body></html>`;
}
