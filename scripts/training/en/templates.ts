import type { Unit } from '../units';

/**
 * Plain sentences made from parts, so that the model learns what the lexicon's classes have in common before it meets
 * real wording. `{W}` people, `{M}` migration, `{P}` someone in politics, `{L}` a place, `{N}` a number, `{O}` our own.
 */
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  W: 'migrants|immigrants|refugees|asylum seekers|foreigners|illegal immigrants|illegal aliens|illegals|newcomers|undocumented immigrants|Syrian refugees|Afghan migrants|African migrants|migrants from Libya|immigrants from Africa|these migrants|all migrants|all immigrants|many refugees|the foreigners|economic migrants|the people who come here illegally|the immigrants who turn up here|people crossing the frontier|foreign nationals|new arrivals|young male migrants|migrants and refugees'.split(
    '|',
  ),
  M: 'immigration|mass immigration|migration|mass migration|illegal immigration|uncontrolled migration|open borders|the wave of arrivals|our immigration policy|the refugee crisis|unchecked immigration'.split(
    '|',
  ),
  P: 'the senator|the president|the governor|Labour|the Democrats|the minister|the mayor|the party leader|the prime minister|a councillor|the police chief|the sheriff|the union'.split(
    '|',
  ),
  L: 'our country|Europe|Britain|America|Germany|Sweden|our cities|our streets|our towns|the United States|the UK|our communities|France|Italy|this country'.split(
    '|',
  ),
  O: 'our people|our women|our girls|our children|us|our daughters|innocent citizens|locals|our citizens'.split('|'),
  N: 'a third|half|more than half|40 percent|nearly a quarter|two thirds|one in three|70 per cent|most'.split('|'),
};

type Sort = { categories: string; texts: string };

const CLAIMS: readonly Sort[] = [
  {
    categories: 'violent-crime',
    texts:
      '{W} are violent|{W} are a violent lot|{W} are murderers|{W} are killers|{W} kill {O}|{W} murder {O}|{W} stab people in {L}|{W} bring violence to {L}|{M} brings violence to {L}|violence has gone up because of {W}|{O} are being killed by {W}|{W} attack people with knives|scores of neighbours were shot dead by {W}|gangs of {W} beat up {O}|{M} means more murders|knife crime is the work of {W}|{W} carry out most of the stabbings in {L}|{W} account for most of the murders in {L}|most killers in {L} are {W}|{W} are behind {N} of the shootings',
  },
  {
    categories: 'sexual-assault',
    texts:
      '{W} rape {O}|{W} are rapists|{W} are raping {O}|{W} are sex offenders|{W} have groomed {O}|{W} sexually assault {O}|rape has exploded because of {W}|the rapes are due to {M}|{M} has brought rape gangs to {L}|women are harassed by {W}|{W} molest {O}|{W} came to rape {O}',
  },
  {
    categories: 'law-and-order',
    texts:
      '{W} are criminals|{W} are criminals to a man|{W} are a pack of thieves|{W} are nothing but thugs and thieves|{W} are drug dealers|{W} are drug addicts and criminals|{W} bring crime|{M} brings crime to {L}|{M} has made our streets less safe|{M} is dangerous|{W} are dangerous|{W} are a danger to {L}|{W} are a threat to {L}|{W} put our security at risk|{W} pose a threat|{W} are a risk to everybody who lives here|crime is up because of {W}|{W} are responsible for the wave of thefts|since the {W} arrived, theft and robbery have doubled|crime has risen because of {M}|{W} steal our cars|{W} rob {O}|we have imported criminals|we import crime|{L} is no longer safe because of {W}|{M} is why we have so much crime|{M} leads to lawlessness|{W} break our laws every day|open borders mean crime|they send us their criminals across the border|we must throw the criminal aliens out of {L}|{W} have turned {L} into a no-go zone|a {W} crime wave has hit {L}',
  },
  {
    categories: 'overrepresentation',
    texts:
      '{N} of prisoners are {W}|{W} make up {N} of all inmates|{W} are behind {N} of the robberies in {L}|the majority of burglars are {W}|{N} of those arrested for theft are {W}|the share of {W} among suspects is {N}|{N} of all crimes are committed by {W}|{N} of suspects are {W}|{W} are three times more likely to commit crimes|{W} commit {N} of all offences|{W} account for {N} of convictions|{W} are overrepresented in prison|{N} of the inmates in our jails are {W}|tens of thousands of {W} sit in our prisons|{W} offend far more often than locals|the crime rate of {W} is twice as high',
  },
  {
    categories: 'terrorism',
    texts:
      '{W} are terrorists|{W} are potential terrorists|any newcomer could be a terrorist|terrorists are hiding among the {W}|are there terrorists among the {W}?|jihadists slip in with the {W}|terrorists are coming across the border|{M} brings terrorism|{M} is where terrorism comes from|{W} come in without any vetting|there is no way to screen {W}|nobody knows who the {W} are|not a soul can say who these {W} really are|terrorists pose as refugees|{M} is how terrorists get into {L}|we must stop refugees from countries with terrorism until we can vet them|suspend immigration from nations compromised by terrorism|{P} would admit {W} without background checks|ISIS is sending fighters in among the {W}',
  },
  {
    categories: 'religious-hostility',
    texts:
      '{W} bring antisemitism|{M} has imported hatred of Jews|{M} spreads radical Islam|{W} attack Jews and Christians|{M} is the Islamisation of {L}|radical Islam came in with the {W}|{W} want sharia law in {L}',
  },
  {
    categories: 'civilisation-sovereignty,religious-hostility',
    texts:
      'Muslims invade {L}|Muslims take over {L} street by street|Muslim invaders march into our lands|Muslims come here to rule us|Muslims threaten our civilisation in {L}',
  },
  {
    categories: 'displacement',
    texts:
      '{W} are replacing us|{W} are replacing {O}|{W} take our country|{W} are robbing us of our homeland|{W} want our country|{M} makes us a minority in our own country|{O} are being driven out by {W}|{O} are pushed out of their homes by {W}|we are being replaced by {W}|{W} are taking over {L}|{M} has swallowed {L}|{W} stole our land|we shall be left without a roof because of {M}|the natives will disappear because of {M}',
  },
  {
    categories: 'favouring-migrants',
    texts:
      '{W} are treated better than our veterans|{W} are treated better than our own citizens|{P} puts {W} before our own people|{P} releases criminal aliens|{P} let dangerous criminal aliens go|sanctuary cities shield criminal aliens|sanctuary cities protect criminals|police cover up crimes by {W}|courts are lenient with {W}|the media hide crimes committed by {W}|{P} refuses to deport criminals|{W} get away with crimes that locals go to jail for|{P} supported sanctuary cities that set criminals free|criminal aliens are released into our communities',
  },
  {
    categories: 'civilisation-sovereignty',
    texts:
      '{W} invade our lands|{L} is under invasion from {W}|this is an invasion of {W}|{W} are overrunning {L}|{L} sinks under {W}|{M} is destroying our culture|{M} will be the grave of our nation|{W} are ruining {L}|{W} destroy {L}|{W} are incompatible with how we live|{M} threatens our civilisation|{M} is the end of {L}|{W} set out to ruin everything we built|strangers by the million put our culture at risk|{M} is a catastrophe for {L}|{W} want to conquer {L}|{L} is turned into a colony of {W}|our culture will not survive {M}|{W} flood in to wreck all we have',
  },
  {
    categories: 'trafficking-rights',
    texts:
      '{W} bring drugs into {L}|open borders let drugs pour into {L}|the cartels get rich on {M}|{M} brings human trafficking|cartels smuggle children across the border|drugs are pouring across the border|stop the illegal immigration and the flood of drugs|fentanyl comes in with {W}|on the way north girls are raped and sold by smugglers',
  },
];

const NOTHING =
  'nobody wants {W} here|{W} should stay away from {L}|{W} take work from our people|{W} grab the jobs of builders|{W} undercut our workers|{W} are a burden|{W} weigh on the budget of {L}|{W} are lazy|{W} live on our welfare|{W} do not pay taxes|{W} take out more than they put in|{M} hurts growth|{M} lowers wages|we should deport {W}|we should deport all {W}|we must stop {W} from coming in|I cannot bear {W}|I would rather not have {W} next door|{W} do not speak our language|{W} are a problem|{W} are always complaining|{W} bring diseases|{W} do not care for our customs|{W} will not learn the language|{W} should go home|{W} do not belong in {L}|{P} wants amnesty for {W}|{P} backed cheap tuition for {W}|{P} gave drivers licenses to {W}|{P} has a plan on {M}|{P} will speak about {M}|{P} supports immigration reform|{W} want a better life|{W} flee war and violence|{W} fled persecution|{W} work hard and pay taxes|{W} are welcome|{P} visited a camp for {W}|a hostel for {W} was set on fire|{W} were attacked by a mob|{O} helped {W} find homes|Muslims are all terrorists at heart|a Muslim will always be violent|Islam preaches violence|Islam teaches its men to rape and murder|Islam and democracy do not mix|Muslims are criminals by faith|{P} wants a wall on the border|{P} will end sanctuary cities|{P} opposes sanctuary cities|{P} deported {N} of the {W}|{N} of the {W} came on visas|{N} of the {W} work|crime fell in {L}|police arrested a man in {L}|the prison in {L} is full|the murder trial opened in {L}|terrorists attacked a church|a terrorist was convicted in {L}|the gang robbed a bank|violent crime is up in {L}|rape must be punished|drugs were found in a car|{P} promised more police on the streets|{W} cost taxpayers billions|{W} get health care and housing|{W} arrived by boat|{P} said immigration would be cut|{P} attacked the plan on asylum quotas|{W} drowned off the coast'.split(
    '|',
  );

const REBUTTALS: readonly Sort[] = [
  {
    categories: 'law-and-order',
    texts:
      '{W} are not criminals|it is wrong to say that {W} are criminals|nobody should think that {W} are thieves|{W} are not dangerous|not all {W} are criminals|nobody can show that {W} are criminals|there is no evidence that {W} commit more crime|{W} commit fewer crimes than natives|{W} are less likely to commit crimes than locals|{M} does not lead to crime|{M} lowers crime|there is no link between {M} and crime|that {W} are criminals is an old myth|most {W} obey the law|{W} respect our laws|you believe that {W} are criminals?|blaming {W} for crime is too simple|studies show that {M} does not increase crime|a new study finds no rise in crime where {W} settled|crime has other causes than {W}',
  },
  {
    categories: 'sexual-assault',
    texts:
      'rape is a crime whoever commits it|rape is always wrong, regardless of nationality|most rapes are not committed by {W}|we cannot blame {W} for rape|plenty of rapists were born right here|violence against women has no nationality|rape by {W} gets more attention in the media',
  },
  {
    categories: 'terrorism',
    texts:
      '{W} are not terrorists|not all {W} are terrorists|{W} are vetted more strictly than anyone else|nobody gets in without a security check|{W} go through years of screening|it is false that terrorists come in as refugees',
  },
  {
    categories: 'violent-crime',
    texts:
      '{W} are not violent|{W} are not murderers|there are murderers in every nation|violence has nothing to do with {M}',
  },
  {
    categories: 'overrepresentation',
    texts:
      'the figures on {W} in prison are misleading|the numbers count tourists as {W}|{W} are underrepresented in prison|the higher rate of {W} is explained by age and sex|the statistics do not show that {W} offend more',
  },
  {
    categories: 'civilisation-sovereignty',
    texts: '{W} are not invading us|there is no invasion|{W} do not threaten our culture',
  },
  {
    categories: 'trafficking-rights',
    texts: 'most drugs are not carried by {W}|fentanyl is smuggled by citizens, not {W}',
  },
];

const AFTER = [
  '',
  '',
  '',
  '',
  ' Nobody wants them here.',
  ' It has to end.',
  ' Send every one of them back.',
  ' Enough is enough.',
  ' That is the plain truth.',
];
const REPORTS = [
  '{P} said that {X}',
  '"{X}," {P} said',
  '{P} claims {X}',
  'According to {P}, {X}',
  '{X}, {P} warned',
  '{P}: {X}',
  '{P} told reporters that {X}',
  '"{X}," said {P}',
  '{X}, {P} argued',
];
const DENIALS = [
  '{P} denied that {X}',
  '{P} rejected the claim that {X}',
  'It is a myth that {X}',
  'There is no evidence that {X}',
  'Does {P} really believe that {X}?',
  'Researchers found no proof that {X}',
  '{P} was wrong to say that {X}',
  'The claim that {X} is false',
];

/** Makes the sentences; always the same ones for the same `rounds`. */
export function templates(rounds = 3): Unit[] {
  let seed = 7;
  const pick = <T>(from: readonly T[]): T => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((seed / 2 ** 32) * from.length)] as T;
  };
  // Matches "{W}"; near miss: "{X}", which stands for a whole claim.
  const fill = (text: string): string => text.replace(/\{([WMPLNO])\}/g, (_, slot: string) => pick(SLOTS[slot] ?? []));
  const close = (text: string): string =>
    // Matches "Is it so?"; near miss: "It is so".
    text.charAt(0).toUpperCase() + text.slice(1) + (/[.?"]$/.test(text) ? '' : '.');
  const units: Unit[] = [];
  const add = (text: string, flag: 0 | 1, stance: Unit['stance'], categories: string): void => {
    units.push({
      id: `template:${units.length}`,
      text,
      flag,
      stance,
      categories: categories === '' ? [] : categories.split(','),
    });
  };
  for (let round = 0; round < rounds; round++) {
    for (const { categories, texts } of CLAIMS) {
      for (const text of texts.split('|')) {
        add(close(fill(text)) + pick(AFTER), 1, 'asserts', categories);
        if (round === 0) add(close(fill(pick(REPORTS).replace('{X}', text))), 1, 'reports', categories);
        if (round === 1) add(close(fill(pick(DENIALS).replace('{X}', text))), 0, 'rebuts', categories);
      }
    }
    for (const text of NOTHING) add(close(fill(text)) + (round === 2 ? pick(AFTER) : ''), 0, 'none', '');
    for (const { categories, texts } of REBUTTALS)
      for (const text of texts.split('|')) add(close(fill(text)), 0, 'rebuts', categories);
  }
  return units;
}
