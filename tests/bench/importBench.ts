// Bringing a workbook of the big month into an empty book, against the bare reading of the file by the library.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { benchProgram } from './benchProgram.ts';
import { fillBigMonth } from './bigMonth.ts';
import type { Ratio } from './ratio.ts';
import { inTurns } from './stopwatch.ts';

export async function importBench(): Promise<Ratio[]> {
  const bench = benchProgram();
  try {
    await bench.newBook('out.fz');
    fillBigMonth(bench.program.shelf.current().db);
    const path = join(bench.folder, 'big.xlsx');
    await bench.call('imports.writeBookWorkbook', { path });
    let books = 0;
    const bringIn = async (): Promise<void> => {
      books += 1;
      await bench.newBook(`in${String(books)}.fz`);
      const report = await bench.call('imports.readBookWorkbook', { path });
      if (report?.key === undefined || report.key === null) throw new Error(JSON.stringify(report?.errors.slice(0, 3)));
      await bench.call('imports.applyBookWorkbook', { key: report.key });
    };
    const [whole, bare] = await inTurns(3, bringIn, () => readXlsx(readFileSync(path)));
    return [{ what: '导入一个月的账套工作簿（60,000 条产量）÷ 库直接读文件', goal: 3, of: whole, to: bare }];
  } finally {
    bench.remove();
  }
}
