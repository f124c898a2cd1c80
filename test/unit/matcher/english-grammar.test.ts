import { describe } from 'vitest';
import { english } from '../../../matcher/languages/en';
import { reading } from './reading';
import { type Example, finds, showsEach, tellsApart } from './rule-examples';

const { grammar } = english;
const read = reading(english);

/** Each structure that makes a claim, with a sentence that has it and one that nearly does. */
const CLAIMS: readonly Example[] = [
  [
    'R:agent-sexual',
    'Asylum seekers keep raping schoolgirls in this town.',
    'Asylum seekers keep reading to schoolgirls.',
  ],
  ['R:agent-violent', 'Afghan youths stab people at the station.', 'Afghan youths sell bread at the station.'],
  ['R:agent-crime', 'Foreigners steal our bikes and nobody minds.', 'Foreigners steal our jobs and nobody minds.'],
  ['R:agent-sexual', 'People who came here last year attack women at night.', 'People who like boats row at night.'],
  ['R:agent-crime', 'We welcomed the refugees. They rob our shops.', 'We welcomed the nurses. They rob our shops.'],
  ['R:overrun-sovereign', 'Migrants are invading our country.', 'Wasps are invading our country.'],
  ['R:overrun-replace', 'Muslims have taken over our city.', 'Muslims have taken over the bakery.'],
  ['R:overrun-sovereign', 'Mass immigration is destroying our culture.', 'Mass tourism is destroying our culture.'],
  ['R:overrun-by-sovereign', 'We are being invaded by foreigners.', 'We are being advised by foreigners.'],
  ['R:is-invasion-sovereignty', 'This is an invasion.', 'This is an invitation.'],
  ['R:copula-crime', 'The newcomers are criminals.', 'The newcomers are carpenters.'],
  ['R:copula-terror', 'Every refugee is a potential terrorist.', 'Every refugee is a potential teacher.'],
  ['R:bring-crime', 'Immigration brings crime to every town.', 'Immigration brings colour to every town.'],
  ['R:bring-terror', 'Open borders lead to terrorism.', 'Open borders lead to longer queues.'],
  ['R:due-crime', 'Crime has doubled because of mass migration.', 'Rents have doubled because of mass migration.'],
  ['R:by-sexual', 'Girls fear rape at the hands of migrants.', 'Girls were helped at the hands of migrants.'],
  ['R:compound-violent', 'Migrant gangs rule the night.', 'Migrant choirs rule the night.'],
  ['R:compound-crime', 'Throw out the criminal aliens.', 'Throw out the old sofas.'],
  ['R:share-share', 'A third of all prisoners are foreigners.', 'A third of all pupils are foreigners.'],
  ['R:share-who-share', 'Migrants make up half of all murder suspects.', 'Migrants make up half of all cooks.'],
  ['R:more-share', 'Foreigners are twice as likely to commit crimes.', 'Foreigners are twice as likely to rent.'],
  ['R:hidden-terror', 'Jihadists are hiding among the refugees.', 'Dentists are working among the refugees.'],
  [
    'R:unvetted-terror',
    'We have no idea who these migrants are, nobody vetted them: unvetted men.',
    'We vetted the plumber.',
  ],
  ['R:deport-crime', 'Secure the border and keep out the criminals.', 'Secure the shelf and keep out the dust.'],
  ['R:release-favour', 'The city releases criminal aliens.', 'The city releases its budget.'],
  ['R:sanctuary-favour', 'Sanctuary cities shield foreign criminals.', 'Sanctuary cities hold elections.'],
  ['R:unequal-favour', 'Asylum seekers get more rights than our veterans.', 'Asylum seekers get more tea.'],
  ['R:stop-invasion-sovereignty', 'Stop the invasion of our country.', 'Stop the erosion of our coast.'],
  [
    'R:minority-replace',
    'Because of immigration we are outnumbered here.',
    'Because of immigration we are hiring here.',
  ],
  ['R:since-crime', 'Since the refugees came, crime has soared.', 'Since the refugees came, rents have soared.'],
  ['R:came-with-faith', 'Antisemitism came with the refugees.', 'New recipes came with the refugees.'],
  ['R:lawless-crime', 'Migrants do not respect our laws.', 'Migrants do not like our weather.'],
  ['R:sent-crime', 'Mexico sends us its worst criminals.', 'Mexico sends us its worst tomatoes.'],
  [
    'R:from-terror-terror',
    'We take people from countries where terrorists rule.',
    'We take people from countries where kings rule.',
  ],
  ['R:let-in-violent', 'They let in murderers.', 'They let in daylight.'],
  ['R:among-crime', 'There are thieves among the asylum seekers.', 'There are nurses among the asylum seekers.'],
  ['R:commit-violent', 'Foreigners commit most of the murders.', 'Foreigners pay most of the taxes.'],
  ['R:from-crime', 'We fear the danger from migrants.', 'We like the letters from migrants.'],
  [
    'R:suspend-terror-terror',
    'Suspend immigration from places with terrorism.',
    'Suspend immigration from places with snow.',
  ],
  ['R:equation-crime', 'More migrants, more crime.', 'More migrants, more cafes.'],
  ['R:rise-since-crime', 'Theft is up since the refugees came.', 'Rent is up since the refugees came.'],
  ['R:blame-on-crime', 'He blamed the riots on forty years of immigration.', 'He blamed the riots on poverty.'],
  [
    'R:imported-crime',
    'Ministers spoke of imported crime and of migrants.',
    'Ministers spoke of imported wine and of migrants.',
  ],
  ['R:border-traffic', 'Heroin pours across the border.', 'Rain pours across the border.'],
  ['R:smuggling-traffic', 'Open borders fuel people smuggling.', 'Smugglers rob migrants.'],
];

/** Each hint: a structure that too many other sentences have. It is told, and makes no claim by itself. */
const HINTS: readonly Example[] = [
  [
    'R:share-near-share',
    'Foreigners, a tenth of residents, are thirty per cent of those in custody.',
    'Foreigners are a tenth of residents.',
  ],
  ['R:ruin-by-sovereign', 'Migration poisons the trust of old.', 'Frost poisons the trust of old.'],
  ['R:replaced-replace', 'Local people are being replaced.', 'Old pipes are being replaced.'],
  ['R:deport-near-violent', 'Secure the border and stop all the gangs.', 'Stop the gangs that rob tourists.'],
  ['R:border-near-violent', 'There is violence along the whole border.', 'There is violence along the whole street.'],
];

/** Each structure that takes a claim back, with a sentence that has it and the claim that stays without it. */
const CANCELS: readonly Example[] = [
  ['R:cancel-negated', 'Migrants are not criminals.', 'Migrants are criminals.'],
  ['R:cancel-negated', 'Terrorism is not caused by immigration.', 'Terrorism is caused by immigration.'],
  ['R:cancel-less', 'Immigrants are less likely to commit crimes.', 'Immigrants are more likely to commit crimes.'],
  ['R:cancel-myth', 'That migrants bring crime is a myth.', 'That migrants bring crime is plain.'],
  ['R:cancel-stop', 'Stop calling refugees terrorists.', 'Refugees are terrorists.'],
  ['R:cancel-calling', 'They call our newcomers crooks.', 'Our newcomers are crooks.'],
  ['R:cancel-victim', 'Attacks on refugees and crime against migrants rose.', 'Attacks by refugees rose.'],
  ['R:cancel-at-risk', 'Migrants are in danger of robbery.', 'Migrants are a danger to us.'],
  ['R:cancel-flee', 'Refugees flee violence and murder.', 'Refugees bring violence and murder.'],
  ['R:cancel-single', 'An Afghan man stabbed a shopkeeper.', 'Afghan men stab shopkeepers.'],
];

/** What else is worth knowing of a sentence, with one that has it and one that nearly does. */
const MARKS: readonly Example[] = [
  ['R:report-said', 'It rains, the mayor said.', 'It rains on the mayor.'],
  ['R:question', 'Are migrants criminals?', 'Migrants are criminals.'],
  ['R:study', 'A new study is out.', 'A new song is out.'],
  ['R:court', 'The court heard that he was charged on Monday.', 'The court is closed.'],
  ['R:sanctuary-named', 'It is a sanctuary city.', 'It is a harbour city.'],
  ['R:ruin', 'Immigration ruins us.', 'Immigration feeds us.'],
  ['R:criminals-come', 'Murderers pour in.', 'Tourists pour in.'],
  ['R:gang-named', 'He fears MS-13.', 'He fears row 13.'],
];

/** Sentences in which news puts people and a word of harm side by side and claims nothing, each with a claim near it. */
const NO_CLAIMS: readonly [claims: string, claimsNothing: string][] = [
  ['Migrant robbers hold the harbour.', 'Migrant smugglers hold the harbour.'],
  ['Newcomers make a dangerous town of it.', 'Newcomers make a dangerous crossing at night.'],
  ['Our wives are at risk from migrants.', 'Undocumented mothers are at risk.'],
  ['Nobody vetted these migrants, unvetted as they are.', 'These migrants do not qualify for loyalty checks.'],
  ['Foreigners allegedly attacked a shop.', 'Foreigners were allegedly attacked in a shop.'],
  ['Refugees attack the baker.', 'Refugees walk to the shooting.'],
  ['Migrants rob and loot the bakers.', 'They attacked the Nigerians and looted a kiosk.'],
  ['They protect migrants, not our citizens.', 'They protect migrants brought here as children.'],
  ['Deport migrant sleepers of the Islamic State.', 'Deport migrant rough sleepers.'],
  ['Many newcomers are thieves.', 'Zero newcomers are thieves.'],
  ['Immigrants are criminals, he said.', 'Immigrants are criminals, he said without evidence.'],
];

describe('the English claim grammar', () => {
  finds(read, CLAIMS, { has: true, hasNot: false });
  finds(read, HINTS, { has: false });
  finds(read, CANCELS, { has: false, hasNot: true });
  finds(read, MARKS);
  showsEach([...grammar.claims, ...grammar.cancels, ...grammar.marks], [...CLAIMS, ...HINTS, ...CANCELS, ...MARKS]);
  tellsApart(read, NO_CLAIMS);
});
