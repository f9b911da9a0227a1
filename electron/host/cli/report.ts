// report: a named export of a month as a workbook, or the list of names.
import { resolve } from 'node:path';
import { WrongUseError, type CliCommand } from './command.ts';

export const report: CliCommand = {
  usage: '--book FILE (--list | --name NAME --month 2026-10 --out FILE.xlsx)',
  says: '导出一张报表；--list 列出有哪些',
  flags: { list: 'switch', name: 'text', month: 'text', out: 'text' },
  required: ['book'],
  opensBook: true,
  run: async ({ call, text, isOn }) => {
    if (isOn('list')) return { value: await call('reports.list', {}) };
    const missing = ['name', 'month', 'out'].find((flag) => text(flag) === '');
    if (missing !== undefined) throw new WrongUseError(`缺少 --${missing}。`);
    const asked = { name: text('name'), month: text('month'), path: resolve(text('out')) };
    const written = await call('reports.write', asked);
    if (written === null) return { value: null, refused: true };
    return { value: { title: written.title, rows: written.rows, out: written.file.path } };
  },
};
