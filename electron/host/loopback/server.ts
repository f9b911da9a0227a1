// The program over HTTP on 127.0.0.1: the built pages, and calls from the tab that holds a session.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { refuse } from '../../../shared/contract/errors.ts';
import { answer } from '../answer.ts';
import { pageFile } from '../pageFiles.ts';
import type { Program } from '../program.ts';
import { soleOperator } from '../startProgram.ts';
import type { Tray } from '../tray.ts';
import { TooLargeError, jsonOf, storeBody } from './body.ts';
import { isOurs } from './guard.ts';
import { sendFile, sendRefusal, sendReply } from './respond.ts';
import { createSessions, type Sessions } from './session.ts';

interface Served {
  readonly program: Program;
  readonly tray: Tray;
  readonly sessions: Sessions;
  /** Folder of the built pages. */
  readonly pages: string;
}

export interface Loopback {
  readonly port: number;
  /** An address that lets one tab in. */
  newAddress(): string;
  /** A session key without a token: for a second start of this user's own program. */
  newSession(): string;
  stop(): Promise<void>;
}

const tokenSchema = z.strictObject({ token: z.string().max(200) });

/** `port` 0 takes any free one. Rejects with the system's error when the port is taken. */
export async function serveLoopback(program: Program, tray: Tray, pages: string, port: number): Promise<Loopback> {
  const served: Served = { program, tray, pages, sessions: createSessions() };
  const server = createServer((request, response) => {
    void handle(served, request, response);
  });
  const actual = await listen(server, port);
  return {
    port: actual,
    newAddress: () => `http://127.0.0.1:${String(actual)}/#token=${served.sessions.newToken()}`,
    newSession: served.sessions.newKey,
    stop: () => stop(server),
  };
}

async function handle(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const port = request.socket.localPort ?? 0;
    if (!isOurs(request, port)) {
      deny(response, 403, '这个请求不是从坊账自己的页面来的，没有执行。');
      return;
    }
    await route(served, request, response);
  } catch (error) {
    fail(served, response, error);
  }
}

async function route(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/', search = ''] = (request.url ?? '/').split('?', 2);
  const { method } = request;
  if (method === 'GET' && path.startsWith('/download/')) await download(served, path, response);
  else if (method === 'GET') await page(served, path, response);
  else if (method === 'POST' && path === '/session') await openSession(served, request, response);
  else if (!served.sessions.holds(request.headers.authorization))
    sendRefusal(response, 401, refuse('noSession', {}).refusal);
  else if (method === 'POST' && path.startsWith('/call/')) await call(served, path.slice(6), request, response);
  else if (method === 'POST' && path === '/token')
    sendReply(response, 200, { ok: true, value: { token: served.sessions.newToken() } });
  else if (method === 'PUT' && path === '/upload') await upload(served, search, request, response);
  else deny(response, 404, '没有这个地址。');
}

async function call(served: Served, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isJson(request)) deny(response, 415, '请求的内容不是 JSON，没有执行。');
  else sendReply(response, 200, await answer(served.program, soleOperator, name, await jsonOf(request)));
}

async function openSession({ sessions }: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isJson(request)) {
    deny(response, 415, '请求的内容不是 JSON，没有执行。');
    return;
  }
  const asked = tokenSchema.safeParse(await jsonOf(request));
  const session = asked.success ? sessions.exchange(asked.data.token) : undefined;
  if (session === undefined) sendRefusal(response, 401, refuse('noSession', {}).refusal);
  else sendReply(response, 200, { ok: true, value: { session } });
}

async function upload(
  { tray }: Served,
  search: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = tray.place(new URLSearchParams(search).get('name') ?? '');
  await storeBody(request, path);
  sendReply(response, 200, { ok: true, value: { path } });
}

async function download({ tray }: Served, path: string, response: ServerResponse): Promise<void> {
  const file = tray.take(path.slice('/download/'.length));
  if (file === undefined) deny(response, 404, '这个文件已经取走了，请再导出一次。');
  else await sendFile(response, file.path, { type: 'application/octet-stream', saveAs: file.name });
}

async function page({ pages }: Served, path: string, response: ServerResponse): Promise<void> {
  const file = pageFile(pages, path);
  if (file === undefined) deny(response, 404, '没有这个地址。');
  else await sendFile(response, file.path, file);
}

function isJson(request: IncomingMessage): boolean {
  return request.headers['content-type']?.split(';', 1)[0]?.trim() === 'application/json';
}

function deny(response: ServerResponse, status: number, sentence: string): void {
  sendRefusal(response, status, refuse('refused', { sentence }).refusal);
}

function fail({ program }: Served, response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) response.destroy();
  else if (error instanceof TooLargeError) {
    response.setHeader('Connection', 'close');
    deny(response, 413, '内容太大，没有接收。文件不能超过 50 MB。');
  } else if (error instanceof SyntaxError) deny(response, 400, '请求的内容不是 JSON，没有执行。');
  else sendRefusal(response, 500, { code: 'fault', data: { id: program.logFault('loopback', error) } });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
