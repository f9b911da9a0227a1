// Ready-to-use time of the serve host: from starting the process to the first answered call.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder, openSession, root } from '../support/aHost.ts';
import type { Ratio } from './ratio.ts';
import { median } from './stopwatch.ts';

const runs = 7;

export async function startBench(): Promise<Ratio[]> {
  const entry = join(root, 'dist/electron/serve.js');
  if (!existsSync(entry)) throw new Error('run `npm run build` first');
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await oneStart(entry));
  return [{ what: '服务方式从启动进程到回答第一个调用', goal: 300, of: { ms: median(times), runs } }];
}

async function oneStart(entry: string): Promise<number> {
  const folder = aFolder();
  const start = performance.now();
  const child = spawn(process.execPath, [entry, '--port', '0', '--no-browser'], {
    env: { ...process.env, FANGZHANG_HOME: folder.path, FANGZHANG_CHECKS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise<string>((found) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const match = /http:\S+/.exec(chunk.toString());
        if (match !== null) found(match[0]);
      });
    });
    const session = await openSession(address);
    const site = address.split('#')[0] ?? '';
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${session}` };
    await (await fetch(`${site}call/home.get`, { method: 'POST', headers, body: '{}' })).json();
    return performance.now() - start;
  } finally {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
    folder.remove();
  }
}
