import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Reply } from '../../shared/contract/errors.ts';
import { aFolder, inProcess, overCommandLine, overLoopback, type Host } from '../support/aHost.ts';
import { invoke } from '../support/electronStandIn.ts';
import { replies } from '../support/oneScript.ts';

vi.mock('electron', () => import('../support/electronStandIn.ts'));

async function overIpc(folder: string): Promise<Host> {
  const { answerCalls } = await import('../../electron/host/ipc.ts');
  const { aProgram } = await import('../support/aHost.ts');
  const program = aProgram(folder);
  answerCalls(program);
  return {
    ask: async (method, input) => (await invoke(method, input)) as Reply<unknown>,
    stop: () => {
      program.shelf.close();
      return Promise.resolve();
    },
  };
}

async function repliesOf(host: (folder: string) => Promise<Host>): Promise<Reply<unknown>[]> {
  const folder = aFolder();
  const started = await host(folder.path);
  try {
    return await replies(started, folder.path);
  } finally {
    await started.stop();
    folder.remove();
  }
}

describe('one script of calls gets the same replies', () => {
  let expected: Reply<unknown>[];
  const home = process.env['FANGZHANG_HOME'];

  beforeAll(async () => {
    expected = await repliesOf(inProcess);
  });
  afterAll(() => {
    if (home === undefined) delete process.env['FANGZHANG_HOME'];
    else process.env['FANGZHANG_HOME'] = home;
  });

  test('in process, with values and refusals as they should be', () => {
    expect(expected.map((reply) => (reply.ok ? 'ok' : reply.error.code))).toEqual([
      'noBookOpen',
      'ok',
      'file',
      'ok',
      'taken',
      'badInput',
      'badInput',
      'ok',
      'ok',
      'notFound',
      'ok',
      'ok',
      'unknownMethod',
      'unknownMethod',
      'badInput',
      'badInput',
      'file',
    ]);
    expect(expected[8]).toEqual({
      ok: true,
      value: [
        { id: 1, siteNo: 'H01', name: '一厂 “新”', kind: 'hub', township: '安坪镇', village: '', district: '奉节县' },
      ],
    });
  });

  test('over loopback HTTP', async () => {
    expect(await repliesOf(overLoopback)).toEqual(expected);
  });

  test('over IPC', async () => {
    expect(await repliesOf(overIpc)).toEqual(expected);
  });

  test('over the command line', async () => {
    expect(await repliesOf(overCommandLine)).toEqual(expected);
  }, 60_000);
});
