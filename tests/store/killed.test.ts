import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createBook, openBook } from '../../electron/store/book.ts';
import { verify } from '../../electron/store/verify.ts';
import { aFolder, root } from '../support/aHost.ts';

const kills = 4;
const folder = aFolder();
afterAll(folder.remove);

/** Runs the writer until it has committed something, kills it in the middle of its work, and returns the last pair it said. */
async function writeAndKill(path: string, from: number, patience: number): Promise<string> {
  const writer = spawn(process.execPath, [join(root, 'tests/support/busyWriter.ts'), path, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  writer.stdout.on('data', (part: Buffer) => (said += part.toString('utf8')));
  await once(writer.stdout, 'data');
  await new Promise((done) => setTimeout(done, patience));
  writer.kill('SIGKILL');
  await once(writer, 'close');
  return said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1) ?? '';
}

test(`after kill -9 in the middle of writing, ${String(kills)} times, everything said is there, nothing is there by halves`, async () => {
  const path = join(folder.path, '安坪.fz');
  createBook(path, '我').close();
  let from = 1;
  for (let kill = 0; kill < kills; kill += 1) {
    const last = await writeAndKill(path, from, kill * 17);
    const book = openBook(path, '我');
    expect(book.heldBy).toBeUndefined();
    expect(verify(book.db, [])).toMatchObject({ ok: true });
    const sites = book.db.all<{ no: string }>('SELECT site_no AS no FROM sites ORDER BY site_no').map(({ no }) => no);
    const entries = book.db.all<{ no: string }>('SELECT sentence AS no FROM audit_entries ORDER BY id');
    expect(entries.map(({ no }) => no)).toEqual(sites);
    expect(sites).toContain(last);
    book.close();
    from = sites.length + 1;
  }
  expect(readdirSync(folder.path)).toEqual(['安坪.fz']);
}, 60_000);
