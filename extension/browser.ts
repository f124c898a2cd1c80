import './real-chrome';
import polyfill from 'webextension-polyfill';

/**
 * The browser's extension interfaces, with promises in every browser. This is the only place that imports the polyfill:
 * everything else takes `browser` from here, except the gate script, which every page loads and which has to stay small
 * (see `gate-messages.ts`).
 */
export const browser = polyfill;

export type { Browser, Permissions, Runtime, Storage, Tabs } from 'webextension-polyfill';
