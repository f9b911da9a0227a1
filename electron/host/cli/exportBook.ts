// export: the whole book as a book workbook.
import { resolve } from 'node:path';
import type { CliCommand } from './command.ts';

export const exportBook: CliCommand = {
  usage: '--book FILE --out X.xlsx',
  says: '把整个账套导出成账套工作簿',
  flags: { out: 'text' },
  required: ['book', 'out'],
  opensBook: true,
  run: async ({ call, text, message }) => {
    const written = await call('imports.writeBookWorkbook', { path: resolve(text('out')) });
    if (written === null) return { value: null, refused: true };
    for (const left of written.leftOut) message(left);
    return { value: { out: written.file.path, rows: written.rows, leftOut: written.leftOut } };
  },
};
