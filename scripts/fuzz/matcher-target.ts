import { createGate } from '../../matcher/gate';
import { createMatcher } from '../../matcher/index';
import { english } from '../../matcher/languages/en/index';
import type { Sensitivity } from '../../matcher/types';
import type { Random } from './random';
import { must, shorterTexts, type Target } from './target';

/** Words that the matcher reacts to, words that it does not, and what stands between them. */
const WORDS = (
  'migrants migrant immigration asylum seekers refugees foreigners illegal aliens crime crimes criminals murder rape ' +
  'stabbed terrorist terrorism invasion replace civilisation culture borders open mass flood police prison suspects ' +
  'most more than twice half percent 34 2,015 because cause causes caused by bring brought linked to no not never false ' +
  'wrong study says said claims denied “ ” " \' ( ) — … . ? ! , ; : Dr. U.S. Mr. the a of in and our their who are is ' +
  'was were have commit commits committing responsible for harbour soup ferry bread river school'
).split(' ');
const ODD = [
  ...['\u00ad', '\u200b', '\u200d', '\ufeff', '\u0301', '\u00a0', '\u202f', '\t', '\n', '\r\n', '\u2028', '\u0000'],
  ...['\ud83d\ude00', '\ud800', '\udc00', 'İ', 'ß', 'ﬁ', 'Ω', 'й', '移民', 'مهاجر', '\u202e', '\uffff'],
];
const POINTS: Sensitivity[] = ['careful', 'balanced', 'broad'];

const matcher = createMatcher(english);
const gate = createGate(english.gate);

function word(random: Random): string {
  if (random.oneIn(12)) return random.pick(ODD);
  if (random.oneIn(40)) return String.fromCharCode(...random.several(1, 12, () => random.below(0x10000)));
  if (random.oneIn(300)) return random.pick(WORDS).repeat(random.below(2000));
  const plain = random.pick(WORDS);
  if (random.oneIn(20)) return plain.toUpperCase();
  if (!random.oneIn(15)) return plain;
  const at = random.below(plain.length + 1);
  return plain.slice(0, at) + random.pick(ODD) + plain.slice(at);
}

// Matches "😀", which is two units; near miss: "xé".
const splitsCharacter = (text: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

/** The matcher on any text: it ends, its offsets are right, and it tells the same twice. */
export const matcherTarget: Target<string> = {
  name: 'matcher',
  inputs: 'texts',
  longRun: 1_000_000,
  make(random) {
    const joint = random.oneIn(10) ? '' : ' ';
    return random.several(0, random.oneIn(50) ? 400 : 30, () => word(random)).join(joint);
  },
  check(text) {
    const found = POINTS.map((point) => matcher.find(text, point));
    for (const claims of found) {
      for (const { start, end, score, why } of claims) {
        must(start >= 0 && start < end && end <= text.length, `a claim from ${start} to ${end} of ${text.length}`);
        must(
          !splitsCharacter(text, start) && !splitsCharacter(text, end),
          `a claim splits a character at ${start} or ${end}`,
        );
        must(score >= 0 && score <= 1, `a score of ${score}`);
        must(why.length > 0, 'a claim without a reason');
        for (const part of why) {
          must(
            part.start >= start && part.end <= end && part.start < part.end,
            `a reason outside its claim: ${part.start}-${part.end}`,
          );
        }
      }
    }
    const [careful = [], balanced = [], broad = []] = found;
    must(careful.length <= balanced.length && balanced.length <= broad.length, 'asked for more, it found less');
    must(
      JSON.stringify(matcher.find(text, 'broad')) === JSON.stringify(broad),
      'it found something else the second time',
    );
    gate.test(text);
  },
  smaller: shorterTexts,
};
