import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { join } from 'node:path';
import { contract, type MethodName } from '../../shared/contract/index.ts';
import { sentenceOf } from '../../shared/text/errors.ts';
import { answer } from '../../electron/host/answer.ts';
import type { Program } from '../../electron/host/program.ts';
import { soleOperator } from '../../electron/host/startProgram.ts';
import { verify } from '../../electron/store/verify.ts';
import { anyInput } from '../support/anyInput.ts';
import { aFolder, aProgram } from '../support/aHost.ts';

const folder = aFolder();
let program: Program;
const faults = new Map<string, string>();

beforeAll(async () => {
  program = {
    ...aProgram(folder.path),
    logFault: (method, error) => {
      if (!faults.has(method))
        faults.set(method, error instanceof Error ? (error.stack ?? error.message) : String(error));
      return method;
    },
  };
  await answer(program, soleOperator, 'home.sample', { name: 'tiny', path: join(folder.path, 'tiny.fz') });
});
afterAll(() => {
  program.shelf.close();
  folder.remove();
});

/** Calls about the book itself and about files of this PC are left out: chance must not write about on the disk. */
const methods = (Object.keys(contract) as MethodName[]).filter((name) => contract[name].kind !== 'task');

test('whatever comes in, a call is answered or refused with a code, never a fault of the program, and the book stays whole', async () => {
  for (const name of methods) {
    const given = fc.sample(
      fc.oneof({ weight: 9, arbitrary: anyInput(contract[name].input) }, { weight: 1, arbitrary: fc.jsonValue() }),
      {
        numRuns: 60,
        seed: 20261124,
      },
    );
    for (const input of given) await answer(program, soleOperator, name, input);
  }
  expect([...faults].map(([method, fault]) => `${method}: ${fault.split('\n').slice(0, 3).join(' ')}`)).toEqual([]);
  expect(verify(program.shelf.current().db, []).checks.flatMap(({ found }) => found)).toEqual([]);
}, 60_000);

test('a number too large to add up exactly is refused in words', async () => {
  const lines = [{ operationId: 1, asked: 10_000_000_000_000 }];
  const reply = await answer(program, soleOperator, 'materials.propose', { lines });
  expect(reply.ok ? 'answered' : sentenceOf(reply.error)).toMatch(/数字太大，请检查是否多输了几位。$/);
});
