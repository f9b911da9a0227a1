// verify: proves the file and every identity of the ledgers.
import type { CliCommand } from './command.ts';

export const verify: CliCommand = {
  usage: '--book FILE',
  says: '检查账套文件和各本台账是否平',
  flags: {},
  required: ['book'],
  opensBook: true,
  run: async ({ call }) => {
    const verdict = await call('checks.run', {});
    return { value: verdict, refused: !verdict.ok };
  },
};
