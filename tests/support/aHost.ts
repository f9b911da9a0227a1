// The program as each host lets itself be asked, with a folder of its own: one interface over all of them.
import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Reply } from '../../shared/contract/errors.ts';
import { answer } from '../../electron/host/answer.ts';
import { runCli } from '../../electron/host/cli/run.ts';
import { headlessDesktop } from '../../electron/host/headless.ts';
import { serveLoopback } from '../../electron/host/loopback/server.ts';
import type { Program } from '../../electron/host/program.ts';
import { soleOperator, startProgram } from '../../electron/host/startProgram.ts';
import { createTray } from '../../electron/host/tray.ts';

export const root = resolve(import.meta.dirname, '../..');

export interface Host {
  ask(method: string, input: unknown): Promise<Reply<unknown>>;
  stop(): Promise<void>;
}

/** A new temporary folder; `remove` clears it away. */
export function aFolder(): { readonly path: string; remove(): void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'fangzhang-test-')));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Settings and default books under `folder`; replies are checked against the contract. */
export function aProgram(folder: string): Program {
  process.env['FANGZHANG_HOME'] = folder;
  process.env['FANGZHANG_CHECKS'] = '1';
  return startProgram(headlessDesktop('none'));
}

export function inProcess(folder: string): Promise<Host> {
  const program = aProgram(folder);
  return Promise.resolve({
    ask: (method, input) => answer(program, soleOperator, method, input),
    stop: () => {
      program.shelf.close();
      return Promise.resolve();
    },
  });
}

/** A real server on a free port, asked by real requests. */
export async function overLoopback(folder: string): Promise<Host> {
  const program = aProgram(folder);
  const loopback = await serveLoopback(program, createTray(), folder, 0);
  const site = `http://127.0.0.1:${String(loopback.port)}`;
  const session = await openSession(loopback.newAddress());
  return {
    ask: async (method, input) => {
      const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${session}` };
      const response = await fetch(`${site}/call/${method}`, { method: 'POST', headers, body: JSON.stringify(input) });
      return (await response.json()) as Reply<unknown>;
    },
    stop: async () => {
      await loopback.stop();
      program.shelf.close();
    },
  };
}

/** The session key for an address with a token. */
export async function openSession(address: string): Promise<string> {
  const [site = '', token = ''] = address.split('#token=');
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${site}session`, { method: 'POST', headers, body: JSON.stringify({ token }) });
  const reply = (await response.json()) as Reply<{ session: string }>;
  if (!reply.ok) throw new Error('the token was refused');
  return reply.value.session;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line in this process. */
export async function cli(folder: string, ...args: string[]): Promise<Ran> {
  process.env['FANGZHANG_HOME'] = folder;
  process.env['FANGZHANG_CHECKS'] = '1';
  const printed: string[] = [];
  const said: string[] = [];
  const code = await runCli(args, {
    json: (value) => {
      printed.push(JSON.stringify(value));
    },
    message: (text) => {
      said.push(text);
    },
  });
  return { code, stdout: printed.join('\n'), stderr: said.join('\n') };
}

/** `call` of the command line as a host: opening a book is its `--book`. */
export function overCommandLine(folder: string): Promise<Host> {
  let book: string[] = [];
  return Promise.resolve({
    ask: async (method, input) => {
      const { stdout, code } = await cli(folder, 'call', ...book, method, JSON.stringify(input));
      const printed = JSON.parse(stdout) as { path?: string; error?: { code: string; data: object } };
      if (code === 0 && method === 'home.create') book = ['--book', printed.path ?? ''];
      if (code === 0) return { ok: true, value: printed };
      return { ok: false, error: { code: printed.error?.code, data: printed.error?.data } as never };
    },
    stop: () => Promise.resolve(),
  });
}

/** A real process of its own: an entry of `electron/` run by this Node. */
export function runEntry(entry: 'cli' | 'serve', folder: string, args: readonly string[]): Promise<Ran> {
  const environment = { ...process.env, FANGZHANG_HOME: folder };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(root, `electron/${entry}.ts`), ...args],
      { env: environment },
      (error, stdout, stderr) => {
        done({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, stdout, stderr });
      },
    );
  });
}
