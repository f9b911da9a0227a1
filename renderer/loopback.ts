// Asking the program over HTTP on this PC: the session of this tab, calls, upload and download.
import type { Reply } from '../shared/contract/errors.ts';

const sessionKey = 'fangzhang-session';

/** Taken out of the address at once, before the router looks at it and before it can stay in the history. */
const token = takeToken();
let session: Promise<string> | undefined;

export function overLoopback(method: string, input: unknown): Promise<Reply<unknown>> {
  return send(`call/${method}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
  });
}

export async function upload(file: File): Promise<Reply<{ path: string }>> {
  const reply = await send(`upload?name=${encodeURIComponent(file.name)}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  });
  return reply as Reply<{ path: string }>;
}

export function fetchFile(key: string): void {
  const link = document.createElement('a');
  link.href = `/download/${encodeURIComponent(key)}`;
  link.download = '';
  link.click();
}

interface Sent {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: BodyInit;
}

async function send(path: string, { method, headers, body }: Sent): Promise<Reply<unknown>> {
  try {
    const key = await (session ??= openSession());
    const response = await fetch(`/${path}`, { method, body, headers: { ...headers, Authorization: `Bearer ${key}` } });
    return (await response.json()) as Reply<unknown>;
  } catch {
    return { ok: false, error: { code: 'lost', data: {} } };
  }
}

/** Exchanges the one-time token for this tab's session key; a reload finds the key again. An empty key is answered with `noSession`. */
async function openSession(): Promise<string> {
  if (token === undefined) return sessionStorage.getItem(sessionKey) ?? '';
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  const reply = (await response.json()) as Reply<{ session: string }>;
  if (!reply.ok) return sessionStorage.getItem(sessionKey) ?? '';
  sessionStorage.setItem(sessionKey, reply.value.session);
  return reply.value.session;
}

function takeToken(): string | undefined {
  const found = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (found !== undefined) history.replaceState(null, '', `${location.pathname}#/`);
  return found;
}
