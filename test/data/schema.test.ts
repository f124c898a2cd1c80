import { describe, expect, it } from 'vitest';
import { readAll } from '../../data/load';
import { problemLine } from '../../data/rules/problem';
import { checkSchema } from '../../data/rules/schema';
import { sampleFile, sampleWork, without } from './samples';

const check = (record: unknown) => checkSchema(sampleFile(record));
const figureWithout = (field: string) => {
  const [first, ...rest] = sampleWork().figures;
  return { ...sampleWork(), figures: [without(first as object, field), ...rest] };
};

describe('schema', () => {
  it('is met by every record', () => {
    expect(readAll().flatMap(checkSchema).map(problemLine)).toEqual([]);
  });

  it('is met by the sample', () => expect(check(sampleWork())).toEqual([]));

  it.each(['value', 'unit', 'denominator', 'place', 'period', 'populationKind', 'status'])(
    'asks for the %s of a figure',
    (field) => {
      const problems = check(figureWithout(field));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ where: `figures.0.${field}` });
      expect(problems[0]?.message).toMatch(/^is missing; write /);
    },
  );

  it.each(['limits', 'direction', 'checkedOn', 'populationKinds', 'seenAt'])('asks for %s', (field) => {
    expect(check(without(sampleWork(), field))).toMatchObject([{ where: field }]);
  });

  it('refuses a figure that was only remembered', () => {
    const [figure] = sampleWork().figures;
    const record = { ...sampleWork(), figures: [{ ...figure, status: 'memory' }] };
    expect(check(record)).toMatchObject([{ where: 'figures.0.status', message: expect.stringContaining('press') }]);
  });

  it('refuses a misspelt field', () => {
    expect(check({ ...sampleWork(), limit: 'x' })[0]?.message).toMatch(/not a field/);
  });

  it('refuses UK as a country code and a day that does not exist', () => {
    expect(check(sampleWork({ places: ['UK'] }))[0]?.message).toMatch(/must be GB/);
    expect(check(sampleWork({ checkedOn: '2026-13-01' }))).toMatchObject([{ where: 'checkedOn' }]);
  });

  it('refuses a talking point with both or neither of quote and paraphrase', () => {
    const point = readAll().find(({ room }) => room === 'talking-points');
    const both = { ...(point?.record as object), quote: 'a', paraphrase: 'b' };
    expect(checkSchema(sampleFile(both, 'talking-points'))[0]?.message).toMatch(/either quote/);
    const neither = without(without(point?.record as object, 'quote') as object, 'paraphrase');
    expect(checkSchema(sampleFile(neither, 'talking-points'))[0]?.message).toMatch(/either quote/);
  });
});
