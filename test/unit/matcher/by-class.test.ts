import { describe } from 'vitest';
import type { LanguagePack } from '../../../matcher/language';
import { english } from '../../../matcher/languages/en';
import type { ClassWords } from '../../../matcher/lexicon';
import { classGrammar } from '../../../matcher/recognise/by-class';
import { reading } from './reading';
import { type Example, finds, showsEach } from './rule-examples';

/** A word or two of each class that the grammar speaks of. */
const lexicon: ClassWords = {
  CRIMALIEN: 'criminal alien',
  ASINGLE: 'an afghan',
  MIGRANT: 'migrant,foreigner',
  PEOPLE: 'syrian',
  MIGRATION: 'immigration',
  MUSLIM: 'muslim',
  THEY: 'they',
  SEX: 'rape',
  CRIME: 'crime,theft',
  CRIMINAL: 'criminal,thief',
  JAIL: 'prisoner,suspect',
  TERROR: 'terrorist',
  VETTING: 'identity',
  FAITHHATE: 'antisemitism',
  REPLACE: 'replace',
  FAVOUR: 'free housing',
  INVADE: 'invade,invasion',
  RUIN: 'destroy',
  CULTURE: 'culture',
  DRUGS: 'heroin',
  TRAFFIC: 'smuggle',
  DANGER: 'danger',
  VICTIMS: 'hostel was set alight',
  MYTH: 'myth',
  LESS: 'fewer',
  STUDY: 'study',
  NEG: 'not,no,nobody,never',
  REGARDLESS: 'wherever they were born,everyone else',
  COMMIT: 'commit',
  CAUSE: 'bring,because of',
  COMPARE: 'more often,more',
  QUANT: 'half,third',
  BE: 'are,is',
  SAY: 'say',
  SINGLE: 'on monday,aged 19',
  BY: 'by',
  AND: 'and',
  BUT: 'but,than,that',
  NATION: 'nation',
  LOCALS: 'local',
  POLICY: 'law',
  QUESTION: '?',
};

const grammar = classGrammar(lexicon);
const pack: LanguagePack = { ...english, lexicon, grammar, model: { heads: [], scale: 1, features: {} } };
const read = reading(pack);

/** Each structure that makes a claim, with a sentence that has it and one that nearly does. */
const CLAIMS: readonly Example[] = [
  ['R:copula-crime', 'Migrants are criminals.', 'Migrants are carpenters.'],
  ['R:agent-sexual', 'Migrants here rape.', 'Migrants here read.'],
  ['R:agent-sexual', 'The migrants came. They rape.', 'The migrants came. They read.'],
  ['R:by-sexual', 'Rapes by migrants go on.', 'Rides by migrants go on.'],
  ['R:compound-crime', 'Deport a criminal alien.', 'Deport a guest.'],
  ['R:compound-crime', 'Criminal foreigners rule here.', 'Cheerful foreigners rule here.'],
  ['R:bring-crime', 'Immigration brings us crime.', 'Immigration brings us bread.'],
  ['R:due-crime', 'Crime grew because of migrants.', 'Crime grew because of poverty.'],
  ['R:cause-of-crime', 'It brings crime with immigration.', 'It brings crime with poverty.'],
  ['R:share-share', 'Half the prisoners were foreigners.', 'Half the pupils were foreigners.'],
  ['R:share-who-share', 'Foreigners make up half the prisoners.', 'Foreigners make up half the pupils.'],
  ['R:share-late-share', 'Of suspects a third were foreigners.', 'Of pupils a third were foreigners.'],
  ['R:more-share', 'Foreigners stand in court more often.', 'Foreigners stand in court.'],
  ['R:overrun-sovereign', 'Migrants invade the town.', 'Wasps invade the town.'],
  ['R:ruin-sovereign', 'Immigration destroys the nation.', 'Immigration destroys the myth of old.'],
  ['R:culture-sovereign', 'Immigration is a danger to culture.', 'Tourism is a danger to culture.'],
  ['R:replace-replace', 'Migrants replace the locals.', 'Robots replace the sails.'],
  ['R:favour-favour', 'Free housing goes to migrants.', 'Free housing goes to nurses.'],
  [
    'R:terror-terror',
    'Migrants came, a terrorist of unknown identity with them.',
    'Nurses came, a terrorist of unknown identity with them.',
  ],
  ['R:unvetted-terror', 'Nobody knew the identity of migrants.', 'Somebody knew the identity of migrants.'],
  ['R:faith-faith', 'Immigration brought antisemitism.', 'Immigration brought recipes.'],
  ['R:equation-crime', 'More migrants, more crime.', 'More migrants, more cafes.'],
  ['R:beside-crime', 'Migrants and crime.', 'Migrants and their crafts.'],
];

/** Each structure that takes a claim back, with a sentence that has it and the claim that stays without it. */
const CANCELS: readonly Example[] = [
  ['R:cancel-negated', 'Migrants are not criminals.', 'Migrants are criminals.'],
  ['R:cancel-no-harm', 'Migrants bring no crime.', 'Migrants bring crime.'],
  ['R:cancel-contrast', 'Migrants bring crime, not foreigners.', 'Migrants bring crime, like foreigners.'],
  ['R:cancel-after', 'Migrants commit crime never.', 'Migrants commit crime here.'],
  ['R:cancel-than-they', 'Crime by locals is worse than by migrants.', 'Crime by locals, and crime by migrants.'],
  ['R:cancel-not-who', 'Not migrants commit crime.', 'Migrants commit crime.'],
  ['R:cancel-myth', 'That migrants commit crime is a myth.', 'That migrants commit crime is plain.'],
  ['R:cancel-less', 'Migrants commit fewer crimes.', 'Migrants commit many crimes.'],
  ['R:cancel-study', 'Migrants commit crime, no study found.', 'Migrants commit crime, a study found.'],
  ['R:cancel-whoever', 'Migrants commit crime like everyone else.', 'Migrants commit crime like their fathers.'],
  [
    'R:cancel-victim',
    'Migrants commit crime, and a hostel was set alight.',
    'Migrants commit crime, and a hostel was built.',
  ],
  [
    'R:cancel-single',
    'An Afghan commits theft, as migrants commit crime.',
    'Somebody commits theft, as migrants commit crime.',
  ],
  ['R:cancel-single', 'Migrants commit crime on Monday, aged 19.', 'Migrants commit crime on Monday, aged nineteen.'],
];

/** What else is worth knowing of a sentence, with one that has it and one that nearly does. */
const MARKS: readonly Example[] = [
  ['R:report-said', 'Migrants bring crime, some say.', 'Migrants bring crime, it seems.'],
  ['R:question', 'Do migrants bring crime?', 'Migrants bring crime.'],
  ['R:policy', 'The law on migrants is new.', 'The law on crime by migrants is new.'],
  ['R:no-people', 'Theft is up.', 'Theft by migrants is up.'],
  ['R:but', 'No rain, but crime.', 'Rain, but crime.'],
];

describe('the grammar by classes', () => {
  finds(read, CLAIMS, { has: true, hasNot: false });
  finds(read, CANCELS, { has: false, hasNot: true });
  finds(read, MARKS);
  showsEach([...grammar.claims, ...grammar.cancels, ...grammar.marks], [...CLAIMS, ...CANCELS, ...MARKS]);
});
