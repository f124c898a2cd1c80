import { describe, expect, test } from 'vitest';
import { spanish } from '../../../matcher/languages/es';
import { italian } from '../../../matcher/languages/it';
import { createParser } from '../../../matcher/parse';

const parsers = { es: createParser(spanish), it: createParser(italian) };

function rulesIn(language: keyof typeof parsers, text: string): Set<string> {
  const parser = parsers[language];
  const [sentence] = parser.parse(text, () => true).flat();
  if (sentence === undefined) throw new Error(`no sentence in "${text}"`);
  return parser.rules(sentence, []);
}

describe('the grammar that Italian and Spanish share', () => {
  test.each([
    ['es', 'R:agent', 'Los inmigrantes agreden a las mujeres.', 'Los inmigrantes fueron agredidos por unos vecinos.'],
    ['es', 'R:copula', 'Los ilegales son delincuentes.', 'Los ilegales son temporeros.'],
    ['es', 'R:bring', 'La inmigración trae delincuencia.', 'La inmigración trae empleo.'],
    [
      'es',
      'R:by',
      'Cada semana hay robos cometidos por extranjeros.',
      'Cada semana hay cenas cocinadas por extranjeros.',
    ],
    [
      'es',
      'R:blame',
      'El alcalde culpa a los inmigrantes de los robos.',
      'El alcalde culpa a los bancos de los robos.',
    ],
    ['es', 'R:share', 'Un tercio de los presos son extranjeros.', 'Un tercio de los alumnos son extranjeros.'],
    ['es', 'R:compound', 'Teme a las bandas latinas.', 'Le gustan los bailes latinos.'],
    ['es', 'R:overrun', 'Los inmigrantes invaden Europa.', 'Los inmigrantes trabajan en Europa.'],
    [
      'es',
      'R:let-in',
      'La frontera abierta permite que entren criminales.',
      'La frontera abierta permite que entren turistas.',
    ],
    ['es', 'R:cancel-negated', 'Los inmigrantes no son delincuentes.', 'Los inmigrantes son delincuentes.'],
    ['es', 'R:cancel-single', 'Un afgano de 24 años robó un coche.', 'Los afganos robaron coches.'],
    ['it', 'R:copula', 'I clandestini sono delinquenti.', 'I clandestini sono braccianti.'],
    ['it', 'R:bring', "L'immigrazione porta criminalità.", "L'immigrazione porta lavoro."],
    ['it', 'R:by', 'Aumentano i furti commessi da stranieri.', 'Aumentano i piatti cucinati da stranieri.'],
    ['it', 'R:share', 'Un terzo dei detenuti sono stranieri.', 'Un terzo degli alunni sono stranieri.'],
    ['it', 'R:overrun', "I migranti invadono l'Europa.", 'I migranti lavorano in Europa.'],
    ['it', 'R:cancel-negated', 'I migranti non sono criminali.', 'I migranti sono criminali.'],
    ['it', 'R:cancel-victim', 'Aggressione razzista contro i migranti.', 'Aggressione da parte di migranti.'],
  ] as const)('%s %s: "%s", not "%s"', (language, rule, fits, near) => {
    expect(rulesIn(language, fits)).toContain(rule);
    expect(rulesIn(language, near)).not.toContain(rule);
  });
});
