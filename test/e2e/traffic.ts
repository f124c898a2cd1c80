import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FirefoxReader } from '../../scripts/browsers/firefox';
import type { LaunchOptions, ReaderBrowser } from '../../scripts/browsers/reader';

/** One request that a browser began. */
export interface Request {
  readonly url: string;
  /** The origin that caused it; null when the browser itself did. */
  readonly by: string | null;
}

/** A record of every request of a browser, whichever of its processes and contexts began it. */
export interface TrafficRecord {
  /** Give these to the launch. */
  readonly options: Pick<LaunchOptions, 'args'>;
  /** Call it once the browser has started. */
  start(reader: ReaderBrowser): Promise<void>;
  /** Closes the browser and gives the requests, in order. */
  end(reader: ReaderBrowser): Promise<Request[]>;
}

/** Records a Chromium by its own network log, which sees every request of every process. */
export function chromiumTraffic(): TrafficRecord {
  const folder = mkdtempSync(join(tmpdir(), 'confounder-traffic-'));
  const file = join(folder, 'network.json');
  return {
    options: { args: [`--log-net-log=${file}`] },
    start: async () => {},
    async end(reader) {
      await reader.close();
      const log = JSON.parse(readFileSync(file, 'utf8')) as {
        constants: { logEventTypes: Record<string, number> };
        events: { type: number; params?: { url?: string; initiator?: string; method?: string } }[];
      };
      rmSync(folder, { recursive: true, force: true });
      const begun = log.constants.logEventTypes.URL_REQUEST_START_JOB;
      return log.events
        .filter(({ type, params }) => type === begun && params?.url)
        .map(({ params }) => ({
          url: params?.url ?? '',
          by: !params?.initiator || params.initiator === 'not an origin' ? null : params.initiator,
        }));
    },
  };
}

/** Records a Firefox by an observer in its parent process, through which every request of every process goes. */
export function firefoxTraffic(): TrafficRecord {
  return {
    options: {},
    async start(reader) {
      await (reader as FirefoxReader).chrome(`(() => {
        window.confounderRequests = [];
        Services.obs.addObserver((subject) => {
          const channel = subject.QueryInterface(Ci.nsIChannel);
          const principal = channel.loadInfo?.triggeringPrincipal;
          const addon = principal?.addonPolicy ?? principal?.contentScriptAddonPolicy;
          const by = addon ? 'moz-extension://' + addon.mozExtensionHostname
            : principal?.isSystemPrincipal ? null : principal?.originNoSuffix ?? null;
          window.confounderRequests.push({ url: channel.URI.spec, by });
        }, 'http-on-modify-request');
      })()`);
    },
    async end(reader) {
      const text = await (reader as FirefoxReader).chrome('JSON.stringify(window.confounderRequests)');
      await reader.close();
      return JSON.parse(String(text)) as Request[];
    },
  };
}
