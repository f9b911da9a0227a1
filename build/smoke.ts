// `npm run smoke`: runs the whole smoke list on this PC and writes a report file to send back.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, homedir, release, tmpdir, totalmem, version } from 'node:os';
import { join } from 'node:path';
import { root } from './electronBinary.ts';
import { Skipped } from './skipped.ts';
import { smokeChecks } from './smokeChecks.ts';

const folder = mkdtempSync(join(tmpdir(), 'fangzhang-smoke-'));
// Everything the checks make lies in one folder of their own: the user's books are not touched.
process.env['FANGZHANG_HOME'] = join(folder, 'home');

const lines = [
  '坊账 冒烟检查',
  `时间：${new Date().toLocaleString('zh-CN')}`,
  `系统：${process.platform} ${arch()}，${version()} ${release()}`,
  `处理器：${cpus()[0]?.model ?? '？'} × ${String(cpus().length)}，内存 ${String(Math.round(totalmem() / 2 ** 30))} GB`,
  `Node：${process.versions.node}`,
  '',
];
for (const line of lines) console.log(line);

let failed = 0;
for (const { name, run } of smokeChecks) {
  const started = performance.now();
  let result: string;
  try {
    result = `通过  ${name}：${await run(folder)}`;
  } catch (error) {
    if (error instanceof Skipped) {
      result = `跳过  ${name}：${error.message}`;
    } else {
      failed += 1;
      result = `失败  ${name}：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    }
  }
  result += `（${String(Math.round(performance.now() - started))} 毫秒）`;
  // The report is sent to others: no name of the user in it.
  result = result.replaceAll(homedir(), '~');
  console.log(result);
  lines.push(result);
}
lines.push('', failed === 0 ? '没有失败的检查。' : `有 ${String(failed)} 项失败。`);

const report = join(root, 'dist/smoke-report.txt');
mkdirSync(join(root, 'dist'), { recursive: true });
// The mark at the head lets Notepad of an old Windows read the Chinese.
writeFileSync(report, `\uFEFF${lines.join('\r\n')}\r\n`);
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
console.log(`\n报告已写到 ${report}，请把这个文件发回来。`);
process.exitCode = failed === 0 ? 0 : 1;
