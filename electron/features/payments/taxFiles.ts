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
import { fen, subtractFen, sumFen, yuanPlain, zeroFen, type Fen } from '../../../shared/values/money.ts';
import type { PlainSheet } from '../../excel/writePlain.ts';
import type { ReadableDb } from '../../store/database.ts';
import { refused, refuseDraft } from './pay.ts';
import { personCells } from './taxPeople.ts';
import { taxPeople, taxSlips, untaxedItems, type TaxSlip } from './taxSql.ts';

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
  const slips = taxSlips(db, month);
  const paid = slips.filter(({ slip }) => hasItem(slip, 'wages'));
  const rows = paid.map((each): Cells => {
    const income = incomeOf(each, 'wages');
    // What the ledger counted as taxed is frozen; the rest of the pay was free of tax.
    const taxed = subtractFen(each.slip.closing.year.income, each.incomeBefore);
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
  const special = paid.filter(({ hasSpecialDeductions }) => hasSpecialDeductions).map(({ slip }) => whoText(slip));
  const untaxed = slips.filter(({ slip }) => slip.blocks.every(({ taxItem }) => taxItem === 'none'));
  return {
    sheet: sheetOf('正常工资薪金收入', wagesHeaders, rows),
    notes: [
      ...(paid.some((each) => insuranceOf(each) > 0) ? [taxFileNotes.socialInsurance] : []),
      ...(special.length > 0 ? [taxFileNotes.specialDeductions(special)] : []),
      ...(untaxed.length > 0 ? [taxFileNotes.untaxed(untaxed.map(({ slip }) => whoText(slip)))] : []),
    ],
  };
}

function serviceFile(db: ReadableDb, month: PayMonth, kind: keyof typeof serviceHeaders): TaxFile {
  const untaxed = untaxedItems(db);
  const rows = taxSlips(db, month)
    .filter(({ slip }) => hasItem(slip, 'service'))
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

function personOf({ slip, idNumber }: TaxSlip): Cells {
  return { 工号: slip.workerNo, '*姓名': slip.name, '*证件类型': '居民身份证', '*证件号码': idNumber };
}

type TaxedSlip = TaxSlip['slip'];

function hasItem(slip: TaxedSlip, item: 'wages' | 'service'): boolean {
  return slip.blocks.some(({ taxItem }) => taxItem === item);
}

/** Pay of the blocks taxed under the item, free items included. */
function incomeOf({ slip }: TaxSlip, item: 'wages' | 'service'): Fen {
  return sumFen(slip.lines.filter(({ block }) => slip.blocks[block]?.taxItem === item).map(({ amount }) => amount));
}

function freeOf({ slip }: TaxSlip, untaxed: ReadonlySet<Id<'PayItem'>>): Fen {
  const free = slip.lines.filter(
    (line) => line.kind === 'item' && untaxed.has(line.payItemId) && slip.blocks[line.block]?.taxItem === 'service',
  );
  return sumFen(free.map(({ amount }) => amount));
}

/** What was due, as it lowered the tax; only where the last block is taxed as wages. */
function insuranceOf({ slip }: TaxSlip): Fen {
  if (slip.blocks.at(-1)?.taxItem !== 'wages') return zeroFen;
  return sumFen(slip.deductions.filter(({ kind }) => kind === 'socialInsurance').map(({ due }) => fen(due)));
}

/** Exact: two decimals. */
function yuan(amount: Fen): number {
  return Number(yuanPlain(amount));
}
