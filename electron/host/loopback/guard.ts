// Who may speak to the loopback server at all: only this PC's browser, from our own pages.
import type { IncomingMessage } from 'node:http';

/** False for a foreign `Host` (DNS rebinding), a foreign `Origin`, or a request another site's page caused. */
export function isOurs(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = request.headers['sec-fetch-site'];
  return request.method === 'GET' || site === undefined || site === 'same-origin' || site === 'none';
}
