import { describe } from 'vitest';
import { english } from '../../../matcher/languages/en';
import { reading } from './reading';
import { type Example, finds, showsEach } from './rule-examples';

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
  [
    'R:is-invasion-sovereign',
    'Immigration is a grave threat to Western civilisation.',
    'Immigration is an old guest of Western civilisation.',
  ],
  ['R:copula-terror', 'Every refugee is a potential terrorist.', 'Every refugee is a potential teacher.'],
  ['R:bring-crime', 'Immigration brings crime to every town.', 'Immigration brings colour to every town.'],
  ['R:bring-terror', 'Open borders lead to terrorism.', 'Open borders lead to longer queues.'],
  ['R:due-crime', 'Crime has doubled because of mass migration.', 'Rents have doubled because of mass migration.'],
  ['R:by-sexual', 'Girls fear rape at the hands of migrants.', 'Girls were helped at the hands of migrants.'],
  ['R:compound-crime', 'Migrant gangs rule the night.', 'Migrant choirs rule the night.'],
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
  ['R:came-with-faith', 'Antisemitism came along with the refugees.', 'New recipes came along with the refugees.'],
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
    'R:less-denied-crime',
    'The lie that immigrants commit less crime is dead.',
    'The study that immigrants commit less crime is out.',
  ],
  [
    'R:imported-crime',
    'Ministers spoke of imported crime and of migrants.',
    'Ministers spoke of imported wine and of migrants.',
  ],
  ['R:named-sovereignty', 'They fear a migrant invasion.', 'They fear a mite invasion.'],
  ['R:from-jail-crime', 'The migrants come from jails.', 'The migrants come from parishes.'],
  [
    'R:agent-crime',
    'Migrants who thank us by robbing us must go.',
    'Migrants who thank us by cooking for us may stay.',
  ],
  [
    'R:agent-violent',
    'They use our asylum system to terrorise us: those who abuse our immigration system to attack us.',
    'Those who use our library system to learn.',
  ],
  [
    'R:came-with-crime',
    'Crime and disorder came to town along with the Haitians.',
    'Jobs came to town along with the Haitians.',
  ],
  ['R:came-with-crime', 'With immigration comes crime.', 'With immigration comes music.'],
  ['R:came-with-crime', 'Where the foreigners come, crime comes.', 'Where the foreigners come, music comes.'],
  [
    'R:due-crime',
    'There is a connection between crime and immigration.',
    'There is a connection between rents and immigration.',
  ],
  ['R:due-crime', 'Most burglaries are the price of open borders.', 'Most delays are the price of open borders.'],
  [
    'R:copula-crime',
    'He described the arrival of refugees as a danger to us.',
    'He described the arrival of refugees as a comedy.',
  ],
  ['R:copula-crime', 'Mass immigration is a danger.', 'Mass immigration is a drug law.'],
  ['R:copula-sexual', 'He painted immigrants as rapists.', 'He painted immigrants as farmers.'],
  [
    'R:share-who-share',
    'Foreigners make up 9 per cent of residents and 30 per cent of prisoners.',
    'Foreigners make up 9 per cent of residents and 30 per cent of pupils.',
  ],
  [
    'R:share-share',
    'Of the burglars, three in four were from abroad.',
    'Of the bakers, three in four were from abroad.',
  ],
  ['R:more-share', 'Sudanese men rank second among offenders.', 'Sudanese men rank second among runners.'],
  [
    'R:more-share',
    'Chinese nationals are overrepresented in crime.',
    'Chinese nationals are overrepresented in chess.',
  ],
  ['R:hidden-sexual', 'There is sexual violence among the refugees.', 'There are weddings among the refugees.'],
  ['R:posing-terror', 'Some got in posing as refugees.', 'Some got in helping refugees.'],
  ['R:let-in-crime', 'Criminals are playing our refugee system.', 'Advisers are learning our refugee system.'],
  ['R:let-in-violent', 'The killers were waved in.', 'The killers were found in Rome.'],
  ['R:border-terror', 'Each day terrorists are caught at the border.', 'Each day tourists are caught at the border.'],
  [
    'R:blame-on-traffic',
    'People accuse migrants of running the drug trade.',
    'People accuse migrants of running late.',
  ],
  ['R:ruined-by-sovereign', 'Our culture is destroyed by migrants.', 'Our culture is adored by migrants.'],
  ['R:overrun-by-sovereign', 'Our southern border is overrun.', 'Our southern border is long.'],
  [
    'R:named-replace',
    'White people are a minority in their own capital.',
    'White people are a majority in this capital.',
  ],
  ['R:overrun-replace', 'Venezuelans are taking over the town.', 'Venezuelans are taking over the shift.'],
  ['R:compound-crime', 'Nobody asked for criminals from Albania.', 'Nobody asked for cheese from Albania.'],
  ['R:cover-up-favour', 'Papers conceal the origin of offenders.', 'Papers conceal the origin of the wine.'],
  [
    'R:share-share',
    'Of the 412 suspects, 301 held a foreign passport.',
    'Of the 412 pupils, 301 held a foreign passport.',
  ],
  ['R:share-share', 'Every second suspect in town now foreign', 'Every second teacher in town now foreign'],
  [
    'R:share-who-share',
    'Foreigners, 13 per cent of residents, account for 31 per cent of convictions.',
    'Foreigners, 13 per cent of residents, account for 31 per cent of pupils.',
  ],
  [
    'R:more-share',
    'Migrants are more likely than natives to break the law.',
    'Migrants are more likely than natives to rent.',
  ],
  ['R:more-share', 'Crime among migrants is three times higher.', 'Sport among migrants is three times higher.'],
  ['R:is-invasion-sovereignty', 'The boats are an invasion of our coast.', 'The boats are an invasion of privacy.'],
  ['R:hidden-terror', 'Jihadists infiltrate the refugee groups.', 'Jihadists film the refugee groups.'],
  [
    'R:release-favour',
    'Killers released from immigration detention live here.',
    'Killers released from hospital live here.',
  ],
  ['R:compound-violent', 'They keep violent criminal illegals here.', 'They keep talented Romanian tenors here.'],
  [
    'R:border-traffic',
    'Stem the flow of illegal immigrants and heroin.',
    'Stem the flow of illegal immigrants and rumours.',
  ],
  ['R:let-in-crime', 'It helps criminals to enter the U.S.', 'It helps teachers to enter the U.S.'],
  [
    'R:unvetted-terror',
    'We want vetting of refugees to prevent terrorism.',
    'We want vetting of refugees to prevent delays.',
  ],
  ['R:bring-traffic', 'Lax immigration policies enabled drug cartels.', 'Lax immigration policies enabled farms.'],
  [
    'R:hidden-terror',
    'He spoke of terrorists embedded in the caravan.',
    'He spoke of reporters embedded in the caravan.',
  ],
  [
    'R:is-invasion-sovereignty',
    'He called the rise in migrant crossings an invasion.',
    'He called the rise in migrant crossings an embarrassment.',
  ],
  ['R:is-invasion-sovereignty', 'They fear an invasion from a migrant caravan.', 'They fear a home invasion.'],
  [
    'R:sanctuary-favour',
    'Sanctuary policies mean that criminals are released.',
    'Sanctuary policies mean that budgets are released.',
  ],
  ['R:release-favour', 'They released migrants convicted of murder.', 'They released migrants who sing.'],
  ['R:named-replace', 'White people will be a minority in this city.', 'White people will be a majority in this city.'],
  [
    'R:replaced-by-replace',
    'The population is being replaced by migrants.',
    'The population is being counted by migrants.',
  ],
  [
    'R:share-who-share',
    'The share of foreigners among suspects has risen.',
    'The share of foreigners among pupils has risen.',
  ],
  [
    'R:share-who-share',
    'Non-Danish nationals make up a third of prisoners.',
    'Non-profit houses make up a third of prisoners.',
  ],
  [
    'R:more-share',
    'Poles and Romanians are the largest group in our jails.',
    'Cooks and waiters are the largest group in our jails.',
  ],
  [
    'R:more-share',
    'Foreigners are suspected of a crime twice as often.',
    'Foreigners are fond of a nap twice as often.',
  ],
  ['R:copula-crime', 'It would bring refugees and a crime wave.', 'It would bring refugees and a choir.'],
  ['R:border-traffic', 'Halt illegal immigration and heroin.', 'Halt illegal immigration and queues.'],
  ['R:border-crime', 'Think of the crime coming from the border.', 'Think of the wind coming from the border.'],
  [
    'R:copula-crime',
    'Illegal aliens entered the country, including thieves.',
    'Illegal aliens entered the country, including nurses.',
  ],
  ['R:blame-on-crime', 'He linked immigration to crime.', 'He linked immigration to rents.'],
  ['R:posing-terror', 'They use immigration to infiltrate us.', 'They use immigration to feed us.'],
  ['R:release-favour', 'They released killers into our streets.', 'They released pigeons into our streets.'],
  [
    'R:let-in-terror',
    'With open borders a terrorist could easily get in.',
    'With open borders a tourist could easily get in.',
  ],
  ['R:let-in-faith', 'Stop the admission of Islamists.', 'Stop the admission of dentists.'],
  ['R:agent-crime', 'Iraqis rob our shops.', 'Iris robs our shops.'],
  ['R:commit-crime', 'The Sudanese commit crimes.', 'The Sudanese army commits crimes.'],
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
  ['R:replaced-replace', 'We are being replaced.', 'Old pipes are being replaced.'],
  ['R:deport-near-crime', 'Secure the border and stop all the gangs.', 'Stop the gangs that rob tourists.'],
  ['R:border-near-violent', 'There is violence along the whole border.', 'There is violence along the whole street.'],
];

describe('the claims of the English grammar', () => {
  finds(read, CLAIMS, { has: true, hasNot: false });
  finds(read, HINTS, { has: false });
  showsEach(grammar.claims, [...CLAIMS, ...HINTS]);
});
