import { expect, it } from 'vitest';
import { loadDataSet } from '../../data/load';
import { checkAlteredQuotations } from '../../data/rules/altered-quotations';
import { problemLine } from '../../data/rules/problem';

const data = loadDataSet();
const [sample] = data.alteredQuotations;
const [point] = data.talkingPoints.filter(({ quote }) => quote);
if (!sample || !point?.quote) throw new Error('no record to change');
const words = point.quote.slice(0, 30).toUpperCase();

it('no altered words stand in a quotation', () => {
  expect(checkAlteredQuotations(data).map(problemLine)).toEqual([]);
});

it('altered words that stand in a quotation are found, in any case', () => {
  const alteredQuotations = [{ ...sample, kind: 'altered' as const, alters: point.id, words }];
  expect(checkAlteredQuotations({ ...data, alteredQuotations })).toMatchObject([{ where: 'words' }]);
});

it('misattributed words may stand only in the quotation that they come from', () => {
  const from = (alters: string) => [{ ...sample, kind: 'misattributed' as const, alters, words }];
  expect(checkAlteredQuotations({ ...data, alteredQuotations: from(point.id) })).toEqual([]);
  expect(checkAlteredQuotations({ ...data, alteredQuotations: from('another') })).toHaveLength(1);
});
