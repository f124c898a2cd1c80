import { toJsonSchema } from '@valibot/to-json-schema';
import { loadDataSet } from '../data/load';
import { exportDataSet, figuresAsCsv } from '../data/release';
import { ROOM_SCHEMAS } from '../data/schema/index';

/**
 * Prints the data set: `npm run --silent export` as one JSON object, `-- --csv` the figures as CSV (RFC 4180),
 * `-- --schema` the JSON Schema of each kind of record. Nothing else goes to stdout.
 */
function main(argument: string | undefined): void {
  if (argument === undefined) {
    process.stdout.write(`${JSON.stringify(exportDataSet(loadDataSet()), null, 2)}\n`);
  } else if (argument === '--csv') {
    process.stdout.write(figuresAsCsv(loadDataSet()));
  } else if (argument === '--schema') {
    const schemas = Object.entries(ROOM_SCHEMAS).map(([room, schema]) => [
      room,
      // Checks that JSON Schema cannot express (a real day, quote or paraphrase) are left out of it, not an error.
      toJsonSchema(schema, { errorMode: 'ignore' }),
    ]);
    process.stdout.write(`${JSON.stringify(Object.fromEntries(schemas), null, 2)}\n`);
  } else {
    process.stderr.write(`export: unknown option ${argument}. Use no option, --csv or --schema.\n`);
    process.exitCode = 1;
  }
}

// A reader that closes early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
main(process.argv[2]);
