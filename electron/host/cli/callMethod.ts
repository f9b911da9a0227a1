// call: any call of the contract, as the screen makes it.
import { readFileSync } from 'node:fs';
import type { MethodName } from '../../../shared/contract/index.ts';
import { WrongUseError, type CliCommand } from './command.ts';

export const callMethod: CliCommand = {
  usage: "[--book FILE] METHOD ['JSON' | -]",
  says: '执行任意一项功能；JSON 写“-”表示从标准输入读',
  flags: {},
  required: [],
  words: [1, 2],
  opensBook: true,
  run: async ({ call, words: [method = '', json = '{}'] }) => ({
    // an unknown name is refused by `answer`, as it is for every host
    value: await call(method as MethodName, parsed(json === '-' ? readFileSync(0, 'utf8') : json) as never),
  }),
};

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw new WrongUseError(`“${json.slice(0, 60)}”不是 JSON。`);
  }
}
