import { createHash } from 'node:crypto';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadDataSet } from '../../data/load';
import { exportDataSet, figuresAsCsv } from '../../data/release';
import { correctionsSchema } from '../../data/schema/correction';
import { ROOM_SCHEMAS } from '../../data/schema/index';
import { evidenceAssets } from '../../scripts/evidence-assets';
import { sampleWork } from './samples';

const data = loadDataSet();

describe('release', () => {
  it('holds every record once, with title, year and address at hand', () => {
    const { works, talkingPoints, discrepancies } = exportDataSet(data);
    expect(works).toHaveLength(data.works.length + data.reports.length);
    expect(works.filter(({ title, url, doi }) => !title || !(url || doi))).toEqual([]);
    expect(talkingPoints).toHaveLength(50);
    expect(discrepancies).toHaveLength(23);
  });

  it('gives the figures as CSV, with commas and quotes kept apart', () => {
    const [figure] = sampleWork().figures;
    const work = sampleWork({ figures: [{ ...(figure as object), what: 'Say "x", y' } as NonNullable<typeof figure>] });
    const lines = figuresAsCsv({ ...data, works: [work], reports: [] }).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^doe-2024-invented-town,crude-ratio,"Say ""x"", y",2\.0,ratio,/);
    expect(lines[2]).toBe('');
  });

  it('logs corrections with the newest first', () => {
    const log = [
      { date: '2027-01-02', what: 'b' },
      { date: '2027-01-01', what: 'a' },
    ];
    expect(v.safeParse(correctionsSchema, log).success).toBe(true);
    expect(v.safeParse(correctionsSchema, log.toReversed()).success).toBe(false);
    expect(exportDataSet(data).corrections).toEqual(data.corrections);
  });

  it('gives a JSON Schema that asks for the same fields', () => {
    const schema = toJsonSchema(ROOM_SCHEMAS.works, { errorMode: 'ignore' });
    expect(schema.required).toEqual(expect.arrayContaining(['id', 'finding', 'limits', 'figures', 'checkedOn']));
    expect(schema.additionalProperties).toBe(false);
  });
});

describe('packaged evidence', () => {
  it('is the same each time, and the manifest knows each file by its hash', () => {
    const files = evidenceAssets();
    expect(evidenceAssets()).toEqual(files);
    const manifest = JSON.parse(files.find(({ path }) => path === 'manifest.json')?.contents ?? '') as {
      version: string;
      files: Record<string, string>;
    };
    expect(manifest.version).toBe(data.version);
    const others = files.filter(({ path }) => path !== 'manifest.json');
    const hashes = others.map(({ path, contents }) => [path, createHash('sha256').update(contents).digest('hex')]);
    expect(manifest.files).toEqual(Object.fromEntries(hashes));
  }, 30_000);
});
