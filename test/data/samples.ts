import type { RecordFile } from '../../data/load';
import { canonicalText } from '../../data/rules/canonical';
import type { Figure } from '../../data/schema/figure';
import type { Room } from '../../data/schema/index';
import type { Work } from '../../data/schema/work';

/** An invented work that breaks no rule. Tests change one thing in it and expect one rule to notice. */
export function sampleWork(change: Partial<Work> = {}): Work {
  return {
    id: 'doe-2024-invented-town',
    bibliography: {
      type: 'article-journal',
      title: 'An invented study of an invented town',
      author: [{ family: 'Doe', given: 'Jane' }],
      issued: { 'date-parts': [[2024]] },
      'container-title': 'Journal of Invented Results',
      DOI: '10.1234/invented.2024',
    },
    doiSeen: true,
    status: 'verified',
    places: ['SE'],
    period: '2020-2022',
    population: 'Residents aged 15 and over',
    populationKinds: ['foreign-born', 'comparison-group'],
    denominator: 'residents of each group',
    method: 'Register data',
    design: 'descriptive',
    peerReviewed: true,
    direction: 'mixed',
    categories: ['overrepresentation'],
    finding: 'An invented finding.',
    figures: [
      {
        id: 'crude-ratio',
        what: 'Crude ratio',
        value: '2.0',
        unit: 'ratio',
        denominator: 'people born in the country',
        place: 'Sweden',
        period: '2020-2022',
        populationKind: 'foreign-born',
        status: 'verified',
      },
      {
        id: 'adjusted-ratio',
        what: 'Adjusted ratio',
        value: '1.5',
        unit: 'ratio',
        denominator: 'people born in the country',
        place: 'Sweden',
        period: '2020-2022',
        populationKind: 'foreign-born',
        status: 'verified',
      },
    ],
    confounders: ['age'],
    limits: 'It is invented.',
    seenAt: ['https://example.org/study'],
    checkedOn: '2026-11-21',
    ...change,
  };
}

/** An invented figure that breaks no rule. */
export const sampleFigure = (id: string, value: string, unit: string, more: Partial<Figure> = {}): Figure => ({
  id,
  what: 'Convicted adults',
  value,
  unit,
  denominator: 'adult residents',
  place: 'Spain',
  period: '2023',
  populationKind: 'foreign-nationals',
  status: 'verified',
  ...more,
});

/** A record as a file in standard form. */
export function sampleFile(record: unknown, room: Room = 'works', name = 'doe-2024-invented-town'): RecordFile {
  return { room, name, path: `data/${room}/${name}.json`, text: canonicalText({ room, record }), record };
}

/** The sample with one field taken away. */
export function without(record: object, field: string): unknown {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
}
