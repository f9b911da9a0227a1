// import: takes a book workbook in, all or nothing.
import { resolve } from 'node:path';
import type { CliCommand } from './command.ts';

interface SheetNotes {
  readonly sheet: string;
  readonly setAside: boolean;
  readonly notes: readonly string[];
}

export const importBook: CliCommand = {
  usage: '--book FILE --workbook X.xlsx [--dry-run]',
  says: '导入账套工作簿；有一处错误就什么都不写入；--dry-run 只看会怎样，不写入',
  flags: { workbook: 'text', 'dry-run': 'switch' },
  required: ['book', 'workbook'],
  opensBook: true,
  run: async ({ call, text, isOn, message }) => {
    const report = await call('imports.readBookWorkbook', { path: resolve(text('workbook')) });
    if (report === null) return { value: null, refused: true };
    for (const note of report.sheets.flatMap(notesOf)) message(note);
    const { errors, key } = report;
    if (errors.length > 0 || key === null)
      return { value: { created: 0, updated: 0, unchanged: 0, errors }, refused: true };
    const { created, updated, unchanged } = isOn('dry-run') ? report : await call('imports.applyBookWorkbook', { key });
    return { value: { created, updated, unchanged, errors } };
  },
};

function notesOf({ sheet, setAside, notes }: SheetNotes): string[] {
  if (setAside && notes.length === 0) return [`${sheet}：这张表本版本还不认识，没有导入。`];
  return notes.map((note) => `${sheet}：${note}`);
}
