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
  [
    'R:it-is-crime',
    'È stata l’immigrazione a portare il crimine.',
    'È stata la pioggia a portare il crimine nei romanzi.',
  ],
  ['R:it-is-crime', 'Sono gli immigrati che rubano.', 'Sono gli immigrati che cantano.'],
  ['R:who-does-crime', 'A rubare sono i migranti.', 'A pescare sono i migranti.'],
  [
    'R:equation-crime',
    'Più immigrazione accogliamo, più furti avremo.',
    'Più immigrazione accogliamo, più scuole avremo.',
  ],
  ['R:hand-in-hand-crime', 'Immigrazione e delinquenza vanno a braccetto.', 'Immigrazione e lavoro vanno a braccetto.'],
  ['R:come-with-faith', 'L’antisemitismo arriva con l’immigrazione.', 'Il latte arriva con l’immigrazione.'],
  ['R:come-with-violent', 'Con i profughi entra la mafia.', 'Con i profughi entra la nonna.'],
  ['R:come-with-crime', 'La droga entra perché le frontiere sono aperte.', 'La droga entra perché il cane dorme.'],
  [
    'R:since-crime',
    'Da quando sono arrivati i migranti i furti aumentano.',
    'Da quando sono arrivati i migranti il mercato è pieno.',
  ],
  [
    'R:more-share',
    'Gli stranieri sono sovrarappresentati tra i detenuti.',
    'Gli stranieri sono sovrarappresentati tra le badanti.',
  ],
  [
    'R:share-set-share',
    'Gli stranieri sono un decimo degli abitanti, ma un terzo degli arrestati.',
    'Gli stranieri sono un decimo degli abitanti, ma un terzo degli alunni.',
  ],
  [
    'R:make-room-replace',
    'Famiglie sfrattate per far posto ai migranti.',
    'Famiglie sfrattate per far posto a un parcheggio.',
  ],
  ['R:better-favour', 'I migranti sono trattati meglio dei nostri pensionati.', 'I migranti vanno trattati meglio.'],
  ['R:better-favour', 'Lo Stato preferisce gli stranieri ai suoi cittadini.', 'Lo Stato preferisce gli stranieri.'],
  ['R:better-favour', 'Tutto ai migranti e niente agli italiani.', 'Tutto ai migranti e niente caffè.'],
  ['R:better-favour', 'C’è una legge per i migranti e una per noi.', 'C’è una legge per i migranti.'],
  [
    'R:wink-favour',
    'La polizia chiude un occhio se a rubare sono i migranti.',
    'La polizia chiude un occhio se piove.',
  ],
  [
    'R:threaten-sovereign',
    'Le migrazioni minacciano la nostra civiltà.',
    'Le migrazioni minacciano la nostra civetta.',
  ],
  [
    'R:country-dies-sovereign',
    'L’Italia sta scomparendo sotto il peso dell’immigrazione.',
    'L’Italia sta scomparendo sotto la neve.',
  ],
  ['R:compound-crime', 'Meno sbarchi, meno reati.', 'Più sbarchi, meno reati.'],
  [
    'R:overrun-sovereign',
    'La nostra cultura scompare a causa dell’immigrazione.',
    'La nostra cultura scompare in silenzio.',
  ],
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
