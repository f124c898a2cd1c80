import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** Answers one path of the local server: HTML, or whatever the function writes. */
export type Route = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A running local server. */
export interface LocalServer {
  /** Such as `http://127.0.0.1:4321`, no slash at the end. */
  readonly origin: string;
  /** Every path that was asked for, in order. */
  readonly requests: string[];
  /** Stops the server. */
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves a folder on 127.0.0.1, on a free port. A path that ends in a slash gives `index.html` there.
 *
 * @param folder the root
 * @param routes paths that don't come from the folder, such as `{ '/late': '<p>...' }`; they win over files
 */
export async function serve(folder: string, routes: Readonly<Record<string, Route>> = {}): Promise<LocalServer> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    requests.push(path);
    // Browsers ask for an icon on their own: no page of ours lacks anything.
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const route = routes[path];
    if (typeof route === 'function') return route(request, response);
    if (typeof route === 'string') return response.setHeader('content-type', types['.html'] ?? '').end(route);
    const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
    try {
      const body = await readFile(file);
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream').end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
