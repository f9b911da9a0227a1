// A named report of a month, from the book.
import { refuse } from '../../../shared/contract/errors.ts';
import { reportNames, type ReportName } from '../../../shared/features/reports/schema.ts';
import { reportText } from '../../../shared/text/reports.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import type { Report } from '../../excel/report.ts';
import type { ReadableDb } from '../../store/database.ts';
import { runSheetsOf, wagesOf } from '../payroll/read.ts';
import { ledgerReport } from './ledgerReport.ts';
import { ledgerPayments, phones } from './ledgerSql.ts';
import { rosterReport } from './rosterReport.ts';
import { engagementsOf, rosterPeople } from './sql.ts';
import { wageReport } from './wageReport.ts';

/** Finds a report by its name or its Chinese title. */
export function reportNamed(asked: string): ReportName {
  const found = reportNames.find((name) => name === asked || reportText[name].title === asked);
  if (found !== undefined) return found;
  const known = reportNames.map((name) => `${name}（${reportText[name].title}）`).join('、');
  throw refuse('refused', { sentence: `没有名叫“${asked}”的报表，现有：${known}。` });
}

export function buildReport(db: ReadableDb, name: ReportName, month: PayMonth): Report {
  if (name === 'wageLedger')
    return ledgerReport(runSheetsOf(db, month), { phones: phones(db), payments: ledgerPayments(db, month) });
  const wages = wagesOf(db, month);
  if (name === 'wageSheet') return wageReport(wages);
  return rosterReport({
    bookName: wages.bookName,
    month,
    isDraft: wages.state === 'draft',
    people: rosterPeople(db, month),
    engagements: engagementsOf(db),
    gross: new Map(wages.rows.map(({ workerId, gross }) => [workerId, gross])),
  });
}
