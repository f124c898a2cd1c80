import type { PlainClaim } from '.';

/** What each talking point comes to in the plainest words, none of them a sentence that the model has learned. */
export const claims: readonly PlainClaim[] = [
  ['violent-crime', 'Massinvandringen har fört med sig mord och knivattacker.'],
  ['violent-crime', 'Sedan gränserna öppnades har skjutningarna blivit fler.'],
  ['violent-crime', 'De flesta misshandelsfall begås av invandrare.'],
  ['violent-crime', 'Migranter mördar svenskar varje vecka.'],
  ['sexual-assault', 'Våldtäkterna har ökat sedan flyktingarna kom.'],
  ['law-and-order', 'Massinvandringen har lett till att lag och ordning bryter samman.'],
  ['law-and-order', 'Invandrare begår mycket fler brott än svenskar.'],
  ['overrepresentation', 'Varannan intagen är utländsk medborgare.'],
  ['overrepresentation', 'Utrikes födda är starkt överrepresenterade bland de dömda.'],
  ['terrorism', 'Asylsökande tar med sig terrorn till Sverige, sade talaren.'],
  ['terrorism', 'Terrorister gömmer sig bland flyktingarna.'],
  ['religious-hostility', 'Invandringen har fört hit judehatet.'],
  ['favouring-migrants', 'Migranter behandlas bättre än våra egna.'],
  ['favouring-migrants', 'Domstolarna är för snälla mot kriminella invandrare.'],
  ['civilisation-sovereignty', 'Massinvandringen är ett hot mot den europeiska civilisationen.'],
  ['trafficking-rights', 'Öppna gränser ger mer människohandel.'],
];

/** The same words without the claim, and denials of it. */
export const neighbours: readonly string[] = [
  'Invandringen har fört med sig nya maträtter.',
  'Sedan gränserna öppnades har bilköerna blivit längre.',
  'Asylsökande flydde från mord och terror i hemlandet.',
  'Invandrare är inte mer brottsbenägna än andra.',
  'Forskarna hittade inget samband mellan invandring och brottslighet.',
  'Ministern förnekade att flyktingar för med sig brottslighet.',
  'Ett gäng berusade män gav sig på flyktingar vid stationen.',
  'Hyresgäster körs ut ur sina hem för att huset ska rivas.',
  'Migranter får sämre betalt än sina kollegor.',
  'Polisen räddade migranter ur smugglarnas lastbil.',
];
