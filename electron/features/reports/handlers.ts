// What the calls about reports do.
import { writeFile } from 'node:fs/promises';
import type { reportsContract } from '../../../shared/features/reports/contract.ts';
import { reportNames } from '../../../shared/features/reports/schema.ts';
import { reportText } from '../../../shared/text/reports.ts';
import { monthText } from '../../../shared/values/dates.ts';
import type { HandlersOf } from '../../host/context.ts';
import { buildReport, reportNamed } from './buildReport.ts';
import { previewOf } from './preview.ts';

export const reportsHandlers: HandlersOf<typeof reportsContract> = {
  'reports.list': () => reportNames.map((name) => ({ name, ...reportText[name] })),

  'reports.preview': ({ db }, { name, month }) => previewOf(buildReport(db, reportNamed(name), month)),

  'reports.write': async ({ shelf, desktop }, { name, month, path }) => {
    const known = reportNamed(name);
    const report = buildReport(shelf.current().db, known, month);
    const { writeReport } = await import('../../excel/writeReport.ts');
    const bytes = await writeReport(report);
    const { title } = reportText[known];
    const file = await desktop.saveFile({
      path,
      suggested: `${title} ${monthText(month)}.xlsx`,
      write: (place) => writeFile(place, bytes),
    });
    return file === undefined ? null : { title, rows: report.rows.length, file };
  },
};
