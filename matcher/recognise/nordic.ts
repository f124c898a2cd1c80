import type { ClassWords } from '../lexicon';
import type { Grammar } from './grammar';
import { cancels, claims, marks, phrases } from './nordic-rules';
import { PEOPLE_TAGS } from './people-tags';
import { type TaggedClasses, taggedWords } from './tagged-words';

/** What the grammar of a Scandinavian language needs beside the classes of its lexicon. */
export interface NordicParts {
  lexicon: ClassWords;
  /** Words that the classes throw together and the rules tell apart; they count before the classes. */
  words: NordicWords;
  /** Fits the written form of a nationality that is people: "afghaner", not "afghansk". */
  nationals: RegExp;
  /** Fits an adjective or participle of prison and court in the singular: "misstänkt", not "misstänkta". */
  accused: RegExp;
  /** Fits a verb of harm in the active voice: "rånar", not "rånas" and not "rånen". */
  does: RegExp;
  /** Fits who does harm among the words for harm: "rånare", "tjuvar", not "rånen". */
  doers: RegExp;
  /** Fits one in the passive voice: "rånas", "misshandlades". */
  suffers: RegExp;
}

/** Lists by what the words do in a sentence, parted by commas. */
export interface NordicWords {
  /** "som": opens a clause about the people before it. */
  who: string;
  /** "att": opens what is said or thought. */
  that: string;
  /** "men", "om", "när": open another clause. */
  clause: string;
  /** "utan": opens what is so instead. */
  instead: string;
  /** "inte bara": denies nothing. */
  notOnly: string;
  by: string;
  from: string;
  among: string;
  with: string;
  /** Other prepositions. */
  in: string;
  since: string;
  /** "påstås", "så kallade": said, though with some doubt. */
  alleged: string;
  /** "importerad": brought in, of harm. */
  imported: string;
  /** The exchange of the people, which says of itself who is exchanged for whom. */
  exchange: string;
  /** What is done to those who lose their homes. */
  evicted: string;
  /** Deporting, which is also what a deported person is called by. */
  deport: string;
  /** Men, youths, persons: people only by what follows. */
  persons: string;
  /** Poverty, age, housing: what a rebuttal names as the cause. */
  otherCause: string;
}

/** Tag of each class, in the order in which they count; harm has its kind behind the tag. */
const TAGS: readonly TaggedClasses[] = [
  ['Y:crime', 'CRIMALIEN'],
  ['0', 'ASINGLE'],
  ['W', 'MIGRANT', 'ILLEGAL', 'FOREIGNER'],
  ['v', 'VICTIMS'],
  ['z', 'MYTH'],
  ['M', 'MIGRATION'],
  ['l', 'COMERS'],
  ['N', 'PEOPLE'],
  ['L', 'LAND'],
  ['P', 'PLACE'],
  ['U', 'MUSLIM'],
  ['T', 'THEY'],
  ['%', 'COMPARE'],
  ['Q', 'QUANT'],
  ['H:faith', 'ISLAMIST'],
  ['H:sexual', 'SEX'],
  ['K:violent', 'GANG', 'NAMEDGANG'],
  ['H:violent', 'VIOLENCE'],
  ['K:crime', 'CRIMINAL'],
  ['H:crime', 'CRIME'],
  ['J', 'JAIL'],
  ['H:terror', 'TERROR'],
  ['I', 'VETTING'],
  ['F:faith', 'FAITHHATE'],
  ['R', 'REPLACE'],
  ['A', 'FAVOUR'],
  ['G', 'INVADE'],
  ['X', 'RUIN'],
  ['C', 'CULTURE'],
  ['D:traffic', 'DRUGS'],
  ['B:traffic', 'TRAFFIC'],
  ['Z:crime', 'DANGER'],
  ['e', 'LESS'],
  ['n', 'NEG'],
  ['g', 'REGARDLESS'],
  ['u', 'STUDY'],
  ['m', 'COMMIT'],
  ['c', 'CAUSE'],
  ['b', 'BE', 'BAREDANGER'],
  ['l', 'LETIN'],
  ['d', 'DEPORT'],
  ['s', 'SAY'],
  ['i', 'SINGLE'],
  ['+', 'AND'],
  ['a', 'ALL'],
  ['o', 'US'],
  ['q', 'NATION'],
  ['h', 'LOCALS'],
  ['j', 'ECON'],
  ['x', 'POLICY'],
  ['?', 'QUESTION'],
];

/**
 * The claim grammar of Swedish, made so that Danish and Norwegian, which have the same orders of words, can take it. Its
 * rules speak of the order of classes, so a language brings its lexicon and a few words of structure.
 */
export function nordicGrammar({ lexicon, words: of, nationals, accused, does, doers, suffers }: NordicParts): Grammar {
  const own = {
    '5': of.notOnly,
    r: of.who,
    '<': of.that,
    w: of.instead,
    '|': of.clause,
    y: of.by,
    f: of.from,
    '&': of.among,
    t: of.with,
    k: of.in,
    '§': of.since,
    s: of.alleged,
    E: of.imported,
    O: of.evicted,
    'Y:replace': of.exchange,
    d: of.deport,
    p: of.persons,
    '=': of.otherCause,
  };
  return {
    ...PEOPLE_TAGS,
    words: taggedWords(lexicon, TAGS, own),
    tagOf(tag, form, before) {
      if (tag === 'N') return nationals.test(form) ? 'W' : 'N';
      if (tag === '0') return !form.includes(' ') && nationals.test(form) ? 'W' : '0';
      // "få" is "few" as well as "may".
      if (tag === 'n' && form === 'få') return '_';
      // Of numbers of people in general; near miss: "folkutbyte".
      if (tag === 'R' && form.startsWith('demografi')) return '_';
      if (tag === 'J') return accused.test(form) ? 'i' : 'J';
      if (tag === 'H' && before === 'W' && suffers.test(form)) return 'v';
      if (tag === 'H' && doers.test(form)) return 'K';
      if (tag === 'H') return does.test(form) ? 'V' : 'H';
      return tag;
    },
    reductions: phrases,
    claims,
    cancels,
    marks,
  };
}
