// A thread does not inherit its parent's way of reading TypeScript, so it is set up before the work is loaded.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
