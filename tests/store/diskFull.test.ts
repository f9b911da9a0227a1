import { afterAll, expect, test } from 'vitest';
import { join } from 'node:path';
import { sentenceOf } from '../../shared/text/errors.ts';
import { answer } from '../../electron/host/answer.ts';
import { soleOperator } from '../../electron/host/startProgram.ts';
import { verify } from '../../electron/store/verify.ts';
import { aFolder, aProgram } from '../support/aHost.ts';

const folder = aFolder();
afterAll(folder.remove);

test('when the disk is full a command says so, nothing is half-written, and work goes on once there is room', async () => {
  const program = aProgram(folder.path);
  const path = join(folder.path, '安坪.fz');
  await answer(program, soleOperator, 'home.create', { path });
  const { db } = program.shelf.current();
  db.pragma(`max_page_count = ${String(Number(db.pragma('page_count')) + 2)}`);
  let added = 0;
  const add = (): ReturnType<typeof answer> =>
    answer(program, soleOperator, 'sites.add', {
      siteNo: `S${String(added)}`,
      name: '卫'.repeat(60),
      kind: 'satellite',
      township: '镇'.repeat(60),
      village: '村'.repeat(60),
      district: '县'.repeat(60),
    });
  let reply = await add();
  while (reply.ok) {
    added += 1;
    reply = await add();
  }
  expect(sentenceOf(reply.error)).toBe(`磁盘满了，没有写入。请腾出空间再试：${path}`);
  expect(
    db.get('SELECT (SELECT count(*) FROM sites) AS sites, (SELECT count(*) FROM audit_entries) AS entries'),
  ).toEqual({
    sites: added,
    entries: added,
  });
  expect(verify(db, []).ok).toBe(true);
  db.pragma('max_page_count = 100000');
  expect((await add()).ok).toBe(true);
  program.shelf.close();
});
