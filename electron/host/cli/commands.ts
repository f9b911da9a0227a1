// All commands of the command line by name.
import { callMethod } from './callMethod.ts';
import type { CliCommand } from './command.ts';
import { exportBook } from './exportBook.ts';
import { importBook } from './importBook.ts';
import { init } from './init.ts';
import { material } from './material.ts';
import { payroll } from './payroll.ts';
import { report } from './report.ts';
import { verify } from './verify.ts';

export const commands: Readonly<Record<string, CliCommand>> = {
  init,
  import: importBook,
  payroll,
  material,
  report,
  export: exportBook,
  verify,
  call: callMethod,
};

export const usageText = [
  '用法：npm run -s cli -- COMMAND …',
  ...Object.entries(commands).map(([name, { usage, says }]) => `  ${name} ${usage}\n      ${says}`),
  '各命令都可加 --today 2026-11-24，按这一天计算。',
  '结果以 JSON 写到标准输出，消息写到标准错误。退出码：0 完成，1 数据不允许，2 用法不对。',
].join('\n');
