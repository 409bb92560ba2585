import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A file of a site that is more than HTML in UTF-8. */
export type Served = { readonly body: Buffer; readonly type: string };

/** What a site answers: HTML, another file, or undefined for "not found". */
export type Answer = (url: URL) => string | Served | undefined;

/**
 * A web of our own: an HTTP proxy on this machine that answers for every host by `answer` and lets nothing out.
 * The browser goes through it with the extension exactly as it is shipped; `seen` lists all that it asked for
 * (`GET http://host/path`, `CONNECT host:443`).
 */
export type Sites = { readonly port: number; readonly seen: readonly string[]; close(): Promise<void> };

/** Starts the proxy on a free port of 127.0.0.1. */
export async function startSites(answer: Answer): Promise<Sites> {
  const seen: string[] = [];
  const server = createServer((request, response) => respond(request, response, answer, seen));
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Closed\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('sites: no port');
  return {
    port: address.port,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function respond(request: IncomingMessage, response: ServerResponse, answer: Answer, seen: string[]): void {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  seen.push(`${request.method} ${url.href}`);
  const found = answer(url);
  if (found === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const { body, type } =
    typeof found === 'string' ? { body: found, type: 'text/html; charset=utf-8' } : found;
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
