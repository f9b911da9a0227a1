import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callOf } from '../support/aWorkshop.ts';
import { newFolder } from '../support/aWorkbook.ts';
import { newUid, stoppedClock } from '../../electron/host/clock.ts';
import { headlessDesktop } from '../../electron/host/headless.ts';
import { createShelf } from '../../electron/host/shelf.ts';
import { soleOperator } from '../../electron/host/startProgram.ts';

function aProgram(folder: string): ReturnType<typeof callOf> {
  return callOf(
    {
      shelf: createShelf({ settings: join(folder, 'settings'), books: join(folder, 'books') }),
      clock: stoppedClock('2026-11-24'),
      desktop: headlessDesktop('none'),
      parked: new Map(),
      newUid,
      checksOutputs: true,
      logFault: (method, error) => {
        throw new Error(`${method} failed`, { cause: error });
      },
    },
    soleOperator,
  );
}

describe('the sample workshop', () => {
  test('is a book of its own in the default folder, and never takes the place of another', async () => {
    const folder = newFolder();
    const call = aProgram(folder);
    const first = await call('home.sample', { name: 'fenghe' });
    expect(first).toEqual({
      path: join(folder, 'books', '丰禾服装（样例）.fz'),
      name: '奉节县丰禾制衣就业帮扶车间',
      heldBy: null,
    });
    expect(await call('workers.list', {})).toHaveLength(60);
    const second = await call('home.sample', { name: 'fenghe' });
    expect(second.path).toBe(join(folder, 'books', '丰禾服装（样例） 2.fz'));
    expect(existsSync(first.path)).toBe(true);
    await call('home.close', {});
  });

  test('goes where it is told', async () => {
    const folder = newFolder();
    const call = aProgram(folder);
    const { path, name } = await call('home.sample', { name: 'tiny', path: join(folder, '试用.fz') });
    expect([path, name]).toEqual([join(folder, '试用.fz'), '小样车间']);
    await call('home.close', {});
  });
});
