import { expect, test } from 'vitest';
import { z } from 'zod';
import { contract, type MethodName } from '../../shared/contract/index.ts';
import type { Method, Permission } from '../../shared/contract/method.ts';
import { answer } from '../../electron/host/answer.ts';
import type { Operator } from '../../electron/host/context.ts';
import { aFolder, aProgram } from '../support/aHost.ts';

const methods = Object.keys(contract) as MethodName[];
const roles: Operator['role'][] = ['clerk', 'bookkeeper', 'owner'];
const order: Permission[] = ['anyone', ...roles];

test('every call is refused to every role below its own, before anything else is looked at', async () => {
  const folder = aFolder();
  const program = aProgram(folder.path);
  for (const name of methods) {
    const { permission }: Method = contract[name];
    for (const role of roles.filter((lower) => order.indexOf(lower) < order.indexOf(permission))) {
      const reply = await answer(program, { name: '小王', role }, name, {});
      expect([name, role, reply.ok ? 'done' : reply.error.code]).toEqual([name, role, 'notAllowed']);
    }
  }
  folder.remove();
});

/** Words for what somebody earns; the agreed piece price on a slip is not one of them (reliability.md). */
const wages =
  /gross|^net$|piecePay|timePay|topUp|overtimeExtra|salary|deduction|advance|hourlyRate|dailyRate|monthlyRate/i;

function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return (Object.entries(schema) as [string, unknown][]).flatMap(([key, value]) =>
    key === 'properties' && typeof value === 'object' && value !== null
      ? [...Object.keys(value), ...(Object.values(value) as unknown[]).flatMap(fieldsOf)]
      : fieldsOf(value),
  );
}

test('no call that a clerk may make replies with anybody’s wage', () => {
  const told = methods
    .filter((name) => order.indexOf(contract[name].permission) <= order.indexOf('clerk'))
    .flatMap((name) => {
      const schema = z.toJSONSchema(contract[name].output, { unrepresentable: 'any', io: 'input' });
      return fieldsOf(schema)
        .filter((field) => wages.test(field))
        .map((field) => `${name}: ${field}`);
    });
  expect(told).toEqual([]);
});
