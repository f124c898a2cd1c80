import { parseArgs } from 'node:util';
import { soak } from './soak/soak';

const { values } = parseArgs({
  options: {
    changes: { type: 'string', default: '10000' },
    navigations: { type: 'string', default: '200' },
  },
});

console.log(JSON.stringify(await soak(Number(values.changes), Number(values.navigations)), null, 2));
