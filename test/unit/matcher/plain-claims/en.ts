import type { PlainClaim } from '.';

/** What each talking point comes to in the plainest words, none of them a sentence that the model has learned. */
export const claims: readonly PlainClaim[] = [
  ['violent-crime', 'Migrants bring violent crime, murder and knife attacks to our cities.'],
  ['violent-crime', 'Mass migration has led to a rise in violent crime in towns along the coast.'],
  ['violent-crime', 'Refugees are responsible for most of the knife attacks in the city.'],
  ['violent-crime', 'Illegal aliens kill thousands of Americans every year.'],
  ['sexual-assault', 'Illegal immigrants are raping our daughters, the senator said.'],
  ['sexual-assault', 'Sexual assaults have risen wherever mass migration arrived.'],
  ['law-and-order', 'Migrants commit far more crime than local people.'],
  ['law-and-order', 'Immigration has brought drugs and gangs to our streets.'],
  ['law-and-order', 'Mass migration has led to a breakdown of law and order.'],
  ['law-and-order', 'Crime has soared since the borders were opened to migrants.'],
  ['law-and-order', 'The police look away when migrants commit crimes.'],
  ['overrepresentation', 'Foreigners make up half of the prison population.'],
  ['overrepresentation', 'Foreigners make up a far larger share of suspects than of residents.'],
  ['terrorism', 'Asylum seekers bring terrorism into the country.'],
  ['terrorism', '“Asylum seekers bring terrorism into the country,” the speaker said.'],
  ['terrorism', 'Terrorists are hiding among the refugees.'],
  ['religious-hostility', 'Immigrants import antisemitism, the minister warned.'],
  ['religious-hostility', 'Radical Islam among migrants has caused more attacks on Jews and churches.'],
  ['displacement', 'Our people are being replaced by migrants.'],
  ['displacement', 'Locals are being driven out of their homes to make room for migrants.'],
  ['favouring-migrants', 'Migrants get housing before our own families.'],
  ['favouring-migrants', 'Courts go easy on migrants while locals feel the full force of the law.'],
  ['civilisation-sovereignty', 'Mass migration is an existential threat to Western civilisation.'],
  ['civilisation-sovereignty', 'Muslim immigration is destroying European civilisation.'],
  ['trafficking-rights', 'Open borders mean more human trafficking.'],
  ['trafficking-rights', 'Open borders feed human trafficking and forced labour.'],
];

/** The same words without the claim, and denials of it. */
export const neighbours: readonly string[] = [
  'Migrants bring fresh bread and new songs to our cities.',
  'Mass tourism has led to a rise in petty crime in towns along the coast.',
  'Asylum seekers fled the terrorism in their own country.',
  'Immigrants are no more likely to commit crimes than natives.',
  'The study found no link between immigration and crime.',
  'The minister denied that refugees bring crime.',
  'Migrants were attacked by a gang at the station.',
  'Police rescued migrants from smugglers.',
  'Locals are being driven out of their homes by the flood.',
  'Courts go easy on first offenders.',
  'Migrants wait longer for housing than our own families.',
  'Women make up a far smaller share of suspects than of residents.',
];
