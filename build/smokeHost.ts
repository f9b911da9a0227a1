// The built serve host in a process of its own, asked over real HTTP.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './electronBinary.ts';

export interface ServeHost {
  page(path: string): Promise<string>;
  /** The value of the reply; throws its error. */
  call<Value>(method: string, input: object): Promise<Value>;
  /** Milliseconds from the start of the process to its address. */
  readonly readyIn: number;
}

export async function withServeHost<Result>(work: (host: ServeHost) => Promise<Result>): Promise<Result> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'dist/electron/serve.js'), '--port', '0', '--no-browser'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const [, site = '', token = ''] = await new Promise<RegExpExecArray>((resolve, reject) => {
      let printed = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const found = /(http:\/\/127\.0\.0\.1:\d+)\/#token=(\S+)/.exec(printed);
        if (found !== null) resolve(found);
      });
      child.once('exit', (code) => reject(new Error(`the serve host ended with ${String(code)}: ${printed}`)));
    });
    const readyIn = Math.round(performance.now() - started);
    const { session } = await post<{ session: string }>(`${site}/session`, { token }, {});
    return await work({
      readyIn,
      page: async (path) => (await fetch(`${site}${path}`)).text(),
      call: (method, input) => post(`${site}/call/${method}`, input, { Authorization: `Bearer ${session}` }),
    });
  } finally {
    child.kill();
    await ended;
  }
}

async function post<Value>(address: string, body: object, headers: Readonly<Record<string, string>>): Promise<Value> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const reply = (await response.json()) as { ok: true; value: Value } | { ok: false; error: unknown };
  if (!reply.ok) throw new Error(`${address}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}
