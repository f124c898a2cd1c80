import { expect, it } from 'vitest';
import { loadDataSet } from '../../data/load';
import { problemLine } from '../../data/rules/problem';
import { checkSecondReading } from '../../data/rules/second-reading';
import { sampleWork } from './samples';

const doubtful = { verdict: 'doubtful' as const, lookedUp: true, on: '2026-11-21' };

it('nothing doubtful shows figures or exact words', () => {
  const { works, reports, talkingPoints } = loadDataSet();
  const problems = [...works, ...reports, ...talkingPoints].flatMap((record) => checkSecondReading(record, 'data'));
  expect(problems.map(problemLine)).toEqual([]);
});

it('a doubtful work with figures is refused, without figures it is not', () => {
  expect(checkSecondReading(sampleWork({ secondReading: doubtful }), 'works')).toHaveLength(1);
  expect(checkSecondReading(sampleWork({ secondReading: doubtful, figures: [] }), 'works')).toEqual([]);
});

it('a doubtful talking point with exact words is refused', () => {
  const point = loadDataSet().talkingPoints.find(({ quote }) => quote !== undefined);
  if (!point) throw new Error('no talking point has a quote');
  expect(checkSecondReading({ ...point, secondReading: doubtful }, 'talking-points')).toHaveLength(1);
});
