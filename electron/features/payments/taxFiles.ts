// What the tax client (自然人电子税务局扣缴端) loads, from the frozen slips of a month (facts §4.1–4.3).
import {
  peopleHeaders,
  serviceHeaders,
  wagesHeaders,
  type TaxFileKind,
} from '../../../shared/features/payments/taxFile.ts';
import { taxFileNotes, taxFileText, whoText } from '../../../shared/text/payments.ts';
import type { CellValue } from '../../../shared/values/cells.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import { subtractFen, sumFen, yuanPlain, zeroFen, type Fen } from '../../../shared/values/money.ts';
import type { PlainSheet } from '../../excel/writePlain.ts';
import type { ReadableDb } from '../../store/database.ts';
import { refused, refuseDraft } from './pay.ts';
import { personCells } from './taxPeople.ts';
import { taxPeople, taxWorkers, untaxedItems, type TaxWorker } from './taxSql.ts';

export interface TaxFile {
  readonly sheet: PlainSheet;
  /** What the bookkeeper has to know about it. */
  readonly notes: readonly string[];
}

type Cells = Readonly<Record<string, CellValue>>;

/** Refuses the pay of a draft, and a file nobody would be in. */
export function taxFile(db: ReadableDb, month: PayMonth, kind: TaxFileKind): TaxFile {
  if (kind !== 'people') refuseDraft(db, month);
  const made =
    kind === 'people' ? peopleFile(db, month) : kind === 'wages' ? wagesFile(db, month) : serviceFile(db, month, kind);
  if (made.sheet.rows.length === 0) throw refused(taxFileNotes.nobody(month, taxFileText[kind].title));
  return { ...made, notes: [taxFileNotes.judge, ...made.notes] };
}

function wagesFile(db: ReadableDb, month: PayMonth): TaxFile {
  const workers = taxWorkers(db, month);
  const paid = workers.filter((each) => hasItem(each, 'wages'));
  const rows = paid.map((each): Cells => {
    const income = incomeOf(each, 'wages');
    // What the ledger counted as taxed is frozen; the rest of the pay was free of tax.
    const taxed = subtractFen(each.slips.at(-1)?.closing.year.income ?? zeroFen, each.incomeBefore);
    return {
      ...personOf(each),
      本期收入: yuan(income),
      本期免税收入: yuan(subtractFen(income, taxed)),
      基本养老保险费: yuan(insuranceOf(each)),
      基本医疗保险费: 0,
      失业保险费: 0,
      住房公积金: 0,
    };
  });
  const special = paid.filter(({ hasSpecialDeductions }) => hasSpecialDeductions).map(whoText);
  const untaxed = workers.filter((each) => !hasItem(each, 'wages') && !hasItem(each, 'service'));
  return {
    sheet: sheetOf('正常工资薪金收入', wagesHeaders, rows),
    notes: [
      ...(paid.some((each) => insuranceOf(each) > 0) ? [taxFileNotes.socialInsurance] : []),
      ...(special.length > 0 ? [taxFileNotes.specialDeductions(special)] : []),
      ...(untaxed.length > 0 ? [taxFileNotes.untaxed(untaxed.map(whoText))] : []),
    ],
  };
}

function serviceFile(db: ReadableDb, month: PayMonth, kind: keyof typeof serviceHeaders): TaxFile {
  const untaxed = untaxedItems(db);
  const rows = taxWorkers(db, month)
    .filter((each) => hasItem(each, 'service'))
    .map((each): Cells => {
      const income = yuan(incomeOf(each, 'service'));
      const free = yuan(freeOf(each, untaxed));
      return {
        ...personOf(each),
        '*所得项目': kind === 'serviceStudent' ? '其他连续劳务报酬' : '一般劳务报酬所得',
        '*收入': income,
        本期收入: income,
        免税收入: free,
        本期免税收入: free,
      };
    });
  return { sheet: sheetOf('劳务报酬', serviceHeaders[kind], rows), notes: [] };
}

function peopleFile(db: ReadableDb, month: PayMonth): TaxFile {
  return { sheet: sheetOf('人员信息采集', peopleHeaders, taxPeople(db, month).map(personCells)), notes: [] };
}

/** Columns nobody has a figure for stay empty. */
function sheetOf(name: string, header: readonly string[], rows: readonly Cells[]): PlainSheet {
  const isMoney = (title: string): boolean => rows.some((row) => typeof row[title] === 'number');
  return {
    name,
    header,
    columns: header.map((title) => ({ format: isMoney(title) ? '0.00' : '@', width: title.length > 6 ? 20 : 14 })),
    rows: rows.map((row) => header.map((title) => row[title] ?? null)),
  };
}

function personOf({ workerNo, name, idNumber }: TaxWorker): Cells {
  return { 工号: workerNo, '*姓名': name, '*证件类型': '居民身份证', '*证件号码': idNumber };
}

type Taxed = 'wages' | 'service';

function hasItem({ slips }: TaxWorker, item: Taxed): boolean {
  return slips.some(({ blocks }) => blocks.some(({ taxItem }) => taxItem === item));
}

/** Pay of the blocks taxed under the item, free items included. */
function incomeOf(worker: TaxWorker, item: Taxed): Fen {
  return sumFen(linesOf(worker, item).map(({ amount }) => amount));
}

function linesOf({ slips }: TaxWorker, item: Taxed) {
  return slips.flatMap(({ lines, blocks }) => lines.filter(({ block }) => blocks[block]?.taxItem === item));
}

function freeOf(worker: TaxWorker, untaxed: ReadonlySet<Id<'PayItem'>>): Fen {
  const free = linesOf(worker, 'service').filter((line) => line.kind === 'item' && untaxed.has(line.payItemId));
  return sumFen(free.map(({ amount }) => amount));
}

/** What was due, as it lowered the tax; only where the last block is taxed as wages. */
function insuranceOf({ slips }: TaxWorker): Fen {
  const taxed = slips.filter(({ blocks }) => blocks.at(-1)?.taxItem === 'wages');
  return sumFen(
    taxed.flatMap(({ deductions }) =>
      deductions.filter(({ kind }) => kind === 'socialInsurance').map(({ due }) => due),
    ),
  );
}

/** Exact: two decimals. */
function yuan(amount: Fen): number {
  return Number(yuanPlain(amount));
}
