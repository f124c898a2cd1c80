import { alteredQuotationSchema } from './altered-quotation';
import { discrepancySchema } from './discrepancy';
import { pairSchema } from './pair';
import { talkingPointSchema } from './talking-point';
import { workSchema } from './work';

/** The rooms of the data set: one folder of `data/` each, and the schema that its records follow. */
export const ROOM_SCHEMAS = {
  works: workSchema,
  reports: workSchema,
  'talking-points': talkingPointSchema,
  discrepancies: discrepancySchema,
  'altered-quotations': alteredQuotationSchema,
  pairs: pairSchema,
} as const;

/** The name of a folder of records. */
export type Room = keyof typeof ROOM_SCHEMAS;

/** All rooms, in the order in which they are checked and exported. */
export const ROOMS = Object.keys(ROOM_SCHEMAS) as Room[];
