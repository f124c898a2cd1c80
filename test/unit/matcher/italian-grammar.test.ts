import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../matcher';
import { italian } from '../../../matcher/languages/it';
import { cancels, claims } from '../../../matcher/languages/it/recognise/rules';
import { reading } from './reading';
import { type Example, finds, showsEach, tellsApart } from './rule-examples';

/** Structures that Italian has besides those of the shared grammar. */
const EXAMPLES: readonly Example[] = [
  ['R:great-replacement-replace', 'La sostituzione etnica è in classe.', 'La sostituzione dei vetri è in classe.'],
  ['R:behind-crime', 'A commettere i furti sono gli stranieri.', 'A commettere gli errori sono gli stranieri.'],
  ['R:behind-crime', 'Dietro le rapine ci sono i clandestini.', 'Dietro il banco ci sono gli stranieri.'],
  ['R:of-them-share', 'In cella sei su dieci sono stranieri.', 'A scuola sei su dieci sono stranieri.'],
  ['R:of-them-share', 'Gli stranieri sono 71 arrestati su cento.', 'Gli stranieri sono 71 iscritti su cento.'],
  ['R:fear-of-crime', 'Stazione ostaggio degli irregolari.', 'Stazione ostaggio dei ritardi.'],
  ['R:cancel-far-from', 'Altro che rapine: sono scherzi.', "Altro che accoglienza: è un'invasione."],
  ['R:cancel-denied', 'Lampedusa non è invasa.', 'Lampedusa è invasa.'],
  ['R:cancel-denied', 'Nessuna corsia preferenziale.', 'Una corsia preferenziale.'],
  [
    'R:cancel-answered',
    'Gli immigrati rubano di più? No, dice la questura.',
    'Gli immigrati rubano di più? Sì, dice la questura.',
  ],
  ['R:cancel-myth', 'Che gli immigrati rubino è una bufala.', 'Che gli immigrati rubino non è una bufala.'],
];

describe('the Italian grammar', () => {
  const read = reading(italian);
  finds(read, EXAMPLES);
  showsEach([...claims, ...cancels], EXAMPLES);
  tellsApart(read, [
    // The accent falls, and "è straniero" is no "e stranieri".
    ['Un detenuto su tre nelle carceri italiane è straniero.', 'Un alunno su tre nelle scuole italiane è straniero.'],
    ['I clandestini rubano.', 'I clandestini rubano? È una fandonia.'],
    ['Gli immigrati rubano, altro che integrarsi.', 'Gli immigrati rubano? Con buona pace di chi lo dice, no.'],
  ]);
});

describe('what Italian text gets to the model', () => {
  const { find } = createMatcher(italian);
  const marks = (text: string): number => find(text, 'broad').length;

  it.each([
    ['Un detenuto su tre nelle carceri italiane è straniero.', 'Un treno su tre nelle stazioni italiane è in ritardo.'],
    ['È in corso una sostituzione etnica nelle nostre città.', 'La sostituzione dei lampioni è finita.'],
    [
      'Le ong fanno il gioco dei trafficanti di esseri umani.',
      'Le ong fanno il bilancio di un anno di corsi di lingua.',
    ],
  ])('marks "%s", and not "%s"', (claim, other) => {
    expect(marks(claim)).toBeGreaterThan(0);
    expect(marks(other)).toBe(0);
  });
});
