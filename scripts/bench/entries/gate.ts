import { createGate } from '../../../matcher/gate';
import { gate } from '../../../matcher/languages/en/gate';

/** What an ordinary page loads of the matcher, kept by naming it on the global object. */
Object.assign(globalThis, { confounderGate: createGate(gate) });
