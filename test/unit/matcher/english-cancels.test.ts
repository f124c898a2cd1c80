import { describe } from 'vitest';
import { english } from '../../../matcher/languages/en';
import { reading } from './reading';
import { type Example, finds, showsEach, tellsApart } from './rule-examples';

const { grammar } = english;
const read = reading(english);

/** Each structure that takes a claim back, with a sentence that has it and the claim that stays without it. */
const CANCELS: readonly Example[] = [
  ['R:cancel-negated', 'Migrants are not criminals.', 'Migrants are criminals.'],
  ['R:cancel-negated', 'Terrorism is not caused by immigration.', 'Terrorism is caused by immigration.'],
  ['R:cancel-negated', 'By no means all of the newcomers are thieves.', 'Nearly all of the newcomers are thieves.'],
  ['R:cancel-negated', 'Asylum seekers rob nobody.', 'Asylum seekers rob everybody.'],
  ['R:cancel-unshown', 'No study has shown that migrants rob people.', 'A film has shown that migrants rob people.'],
  [
    'R:cancel-unshown',
    'The figures fail to show that migrants are violent.',
    'The figures show that migrants are violent.',
  ],
  [
    'R:cancel-alleged',
    'The town said to be full of migrant gangs has none.',
    'The town is full of migrant gangs and has a mayor.',
  ],
  ['R:cancel-alleged', 'The video of migrants looting is from Chile.', 'Migrants looting shops are from Chile.'],
  ['R:cancel-alleged', 'Migrants steal cars, whatever the poster says.', 'Migrants steal cars and whatever else.'],
  ['R:cancel-less', 'Immigrants offend less than natives.', 'Immigrants offend more than natives.'],
  ['R:cancel-less', 'Migrant crime has fallen by a third.', 'Migrant crime pays the fallen lawyer.'],
  ['R:cancel-less', 'Immigration brought the crime rate down.', 'Immigration brought the crime rate up.'],
  ['R:cancel-less', 'Immigrants are less likely to commit crimes.', 'Immigrants are more likely to commit crimes.'],
  ['R:cancel-myth', 'That migrants bring crime is a myth.', 'That migrants bring crime is plain.'],
  ['R:cancel-negated', 'Nobody in this lane is outnumbered by migrants.', 'This lane is outnumbered by migrants.'],
  ['R:cancel-negated', 'No, the judge did not free the migrant gangs.', 'Yes, the judge did free the migrant gangs.'],
  ['R:cancel-negated', 'They saw no jump in thefts by migrants.', 'They saw a jump in thefts by migrants.'],
  ['R:cancel-negated', 'Rome has not seen one theft by migrants.', 'Rome has seen one in ten thefts by migrants.'],
  ['R:cancel-negated', 'That migrants rob is not the point.', 'That migrants rob is the point.'],
  ['R:cancel-negated', 'It is not that migrants rob bakers.', 'It is now that migrants rob bakers.'],
  ['R:cancel-negated', 'No refugee has carried out a murder.', 'A band of refugees has carried out a murder.'],
  ['R:cancel-unshown', 'He linked migrants to theft without offering evidence.', 'He linked migrants to theft.'],
  ['R:cancel-alleged', 'A map that shows thefts by migrants lists picnics.', 'A map of thefts by migrants is out.'],
  ['R:cancel-alleged', 'Thefts by migrants rose, whatever the count says.', 'Migrants steal whatever they want.'],
  ['R:cancel-less', 'Migrants steal half as often as bakers.', 'Migrants steal twice as often as bakers.'],
  ['R:cancel-myth', 'The tale of migrant gangs is hogwash.', 'The trail of migrant gangs is long.'],
  ['R:cancel-myth', 'The judge answered those who speak of migrant gangs.', 'The judge heard of migrant gangs.'],
  ['R:cancel-asked', 'Are migrants criminals?', 'Migrants are criminals!'],
  ['R:cancel-stop', 'To blame migrants for theft is easy.', 'They had to blame migrants for theft.'],
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
  ['R:undenied', 'Officials are in denial.', 'Officials denied it.'],
  ['R:alleged', 'He is said to be a baker.', 'He is a baker.'],
  ['R:small-share', 'They are three per cent of the cooks.', 'They are thirty per cent of the cooks.'],
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
  ['Deport criminal migrants.', 'Deport non-criminal migrants.'],
  ['Migrants commit crimes.', 'They deport migrants who committed crimes.'],
  ['They fear criminal aliens.', 'They focus on the removal of criminal aliens.'],
  ['Sanctuary laws shield criminals.', 'Sanctuary laws shield immigrants.'],
  ['Criminal migrants avoid deportation.', 'Orphaned migrants avoid deportation.'],
  ['They fear violent migrants.', 'They wait in dangerous Mexican border towns.'],
  ['A thousand migrants sit in jail.', 'A thousand migrants sit in custody.'],
  ['Migrants attack at dawn.', 'Migrants saw the attack at dawn.'],
  ['Migrants are convicts.', 'Migrants were convicted of crossing.'],
  ['Migrants are killers on the run.', 'The refugee who stabs in the film is a dancer.'],
  ['Migrants put our daughters at risk of rape.', 'Migrants are put at risk of rape.'],
  ['Thousands of migrants risk the crossing and riot.', 'Thousands of migrants risking the crossing.'],
  ['We have no idea who these migrants are.', 'These migrants are fond of tea.'],
  ['Nobody denies that migrants are criminals.', 'The mayor denies that migrants are criminals.'],
  ['It is no myth that immigrants steal.', 'It is a myth that immigrants steal.'],
  ['Migration not only fuels crime, it ruins us.', 'Not only migrants are thieves.'],
  ['There is no doubt that foreigners rob us.', 'There is no proof that foreigners rob us.'],
  ['Foreigners top the crime tables, even when younger.', 'Foreigners top the crime tables, but they are younger.'],
  ['The immigrants attacked a nurse.', "The immigrant's attack on a nurse was filmed."],
  ['He was blaming migrants for crime.', 'Blaming migrants for crime is easy.'],
  ['Dangerous Mexican men wait there.', 'They wait in dangerous Mexican border towns.'],
  ['Foreign inmates rose by a third.', 'A third of foreign inmates are cooks.'],
  ['Most thefts are committed by Africans.', 'Most thefts are committed by South Africans.'],
  ['A few migrants are criminals.', 'Few migrants are criminals.'],
];

describe('what takes a claim back in the English grammar, and what else it marks', () => {
  finds(read, CANCELS, { has: false, hasNot: true });
  finds(read, MARKS);
  showsEach([...grammar.cancels, ...grammar.marks], [...CANCELS, ...MARKS]);
  tellsApart(read, NO_CLAIMS);
});
