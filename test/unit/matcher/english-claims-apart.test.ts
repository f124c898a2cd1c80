import { describe } from 'vitest';
import { english } from '../../../matcher/languages/en';
import { reading } from './reading';
import { type Example, finds } from './rule-examples';

/** Structures that make a claim though words stand between its parts, or the people are named in a roundabout way. */
const CLAIMS: readonly Example[] = [
  ['R:agent-crime', 'Migrants, the mayor said, rob our shops.', 'Bankers, the mayor said, rob our shops.'],
  ['R:agent-crime', 'They rob our shops, he said of the migrants.', 'They rob our shops, he said of the bankers.'],
  ['R:agent-crime', 'Those who came here rob our shops.', 'Those who sing here rob our shops.'],
  ['R:agent-violent', 'The refugees thanked us with murder.', 'The refugees thanked us with flowers.'],
  ['R:agent-crime', 'Foreigners came here to steal.', 'Foreigners came here to study.'],
  ['R:agent-violent', 'New arrivals stab people here.', 'New stores sell bread here.'],
  ['R:compound-crime', 'Robbers without a German passport stay.', 'Robbers without a German lawyer stay.'],
  [
    'R:compound-crime',
    'Gangs whose parents came from Syria rule here.',
    'Gangs whose parents came from Leeds rule here.',
  ],
  ['R:compound-crime', 'They fear gangs of young Afghans.', 'They fear gangs of young Etonians.'],
  ['R:share-share', 'Half of the suspects were not citizens.', 'Half of the suspects were not singers.'],
  [
    'R:share-share',
    'A tenth of those suspected of rape, assault and theft are refugees.',
    'A tenth of those fond of tea, coffee and milk are refugees.',
  ],
  [
    'R:share-who-share',
    'Foreigners are a tenth of us and commit half of the thefts.',
    'Foreigners are a tenth of us and bake half of the bread.',
  ],
  [
    'R:share-who-share',
    'Among Afghans the number of arrests has risen.',
    'Among Afghans the number of bakers has risen.',
  ],
  ['R:share-who-share', 'Arrests of foreigners for theft have risen.', 'Praise of foreigners for thrift has risen.'],
  ['R:due-crime', 'The park is dangerous because of the migrants.', 'The park is crowded because of the migrants.'],
  ['R:since-crime', 'Crime spikes wherever foreigners settle.', 'Rent spikes wherever foreigners settle.'],
  [
    'R:cover-up-favour',
    'Police hide the crime figures for asylum hotels.',
    'Police hide the gas bills for asylum hotels.',
  ],
  [
    'R:let-in-crime',
    'They brought in two hundred hardened criminals.',
    'They brought in two hundred hardened sailors.',
  ],
  ['R:came-with-crime', 'Shoplifting came to town with the refugees.', 'Football came to town with the refugees.'],
  ['R:equation-crime', 'More foreigners, more crime: an old song.', 'More foreigners, more cafes: an old song.'],
  ['R:minority-replace', 'The people are being swapped.', 'The plates are being swapped.'],
  ['R:overrun-sovereign', 'We let them all in to invade our country.', 'We let them all in to visit our country.'],
  ['R:release-favour', 'The refugees set free include killers.', 'The refugees set free include singers.'],
  ['R:release-favour', 'It freed criminals and illegal immigrants.', 'It freed parrots and illegal immigrants.'],
  ['R:among-terror', 'Jihadists with the refugees worry him.', 'Dentists with the refugees worry him.'],
  ['R:copula-crime', 'He sees in migrants thieves and liars.', 'He sees in migrants friends and helpers.'],
  [
    'R:share-share',
    'Half of the suspects, foreigners all, left town.',
    'Half of the pupils, foreigners all, left town.',
  ],
  [
    'R:more-share',
    'Asylum seekers in Dutch camps were suspected of theft twice as often.',
    'Asylum seekers in Dutch camps were thinking of home twice as often.',
  ],
  [
    'R:share-who-share',
    'Foreigners, it turns out, committed one in four burglaries.',
    'Foreigners, it turns out, baked one in four loaves.',
  ],
  [
    'R:imported-violent',
    'She spoke of imported honour killings and of migrants.',
    'She spoke of imported honour codes and of migrants.',
  ],
  ['R:came-with-crime', 'Crime on this scale was imported.', 'Rice on this scale was imported.'],
  [
    'R:unvetted-terror',
    'They let in refugees with no means at all of screening them.',
    'They let in refugees with no means at all of feeding them.',
  ],
  ['R:release-favour', 'Open borders keep killers in our country.', 'Open borders keep sailors in our country.'],
  [
    'R:due-crime',
    'Theft in the old town is blamed on a group of migrants.',
    'Noise in the old town is blamed on a group of migrants.',
  ],
  ['R:bring-crime', 'Immigration left its mark on crime rates.', 'Immigration left its mark on our recipes.'],
];

describe('the claims of the English grammar whose parts stand apart', () => {
  finds(reading(english), CLAIMS, { has: true, hasNot: false });
});
