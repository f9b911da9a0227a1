// Gathers everything one month's wages are computed from.
import { emptyLedger, type Ledger } from '../../../shared/features/payroll/ledger.ts';
import type { LateOutput, MonthInput, OutputSum, WorkerMonth } from '../../../shared/features/payroll/input.ts';
import type { Period } from '../../../shared/features/payroll/schema.ts';
import { addDays, firstDay, lastDay, type PayMonth } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { ReadableDb } from '../../store/database.ts';
import { readSettings } from '../settings/read.ts';
import * as facts from './sqlFacts.ts';
import * as open from './sqlOpen.ts';
import * as owed from './sqlOwed.ts';
import * as rules from './sqlRules.ts';

type Ledgers = ReadonlyMap<Id<'Worker'>, Ledger>;
type OfWorker<Row> = Row & { readonly workerId: Id<'Worker'> };

export interface Opening {
  /** What the periods before leave over. */
  readonly ledgers: Ledgers;
  /** The draft before this one; null = this is the first open month, which takes what turned up late. */
  readonly draftBefore: PayMonth | null;
}

export function loadMonth(db: ReadableDb, period: Period, opening: Opening): MonthInput {
  const output = segmentsOf(db, period.month).flatMap((segment) => facts.outputSums(db, segment, period.part));
  return inputOf(db, period, opening, output);
}

/** To price single entries by the month's rules: what is open, the output and what turned up late are left out. */
export function loadRules(db: ReadableDb, period: Period): MonthInput {
  return inputOf(db, period, { ledgers: new Map(), draftBefore: period.month }, []);
}

function inputOf(
  db: ReadableDb,
  { month, part }: Period,
  opening: Opening,
  output: readonly OfWorker<OutputSum>[],
): MonthInput {
  const settings = readSettings(db);
  const late = opening.draftBefore === null ? open.lateOutput(db, month) : [];
  const earliest = late.reduce((day, { date }) => (date < day ? date : day), firstDay(month));
  return {
    month,
    part,
    settings,
    calendar: rules.calendarOf(db, earliest, month),
    kindRules: rules.kindRules(db),
    minimumWages: rules.minimumWages(db),
    ...rules.taxTables(db),
    dueMinutes: rules.dueMinutes(db, month),
    operations: new Map(rules.operations(db).map((operation) => [operation.id, operation])),
    rates: rules.ratesUpTo(db, lastDay(month)),
    payItems: rules.payItems(db),
    teamOutputs: facts.teamOutputs(db, month, part),
    workers: workersOf(db, month, settings.district, opening, { output, late }),
  };
}

/** The month cut wherever a price may change. */
function segmentsOf(db: ReadableDb, month: PayMonth): facts.Segment[] {
  const firsts = [firstDay(month), ...facts.cutDays(db, month)];
  return firsts.map((first, index) => {
    const next = firsts[index + 1];
    return { first, last: next === undefined ? lastDay(month) : addDays(next, -1) };
  });
}

function workersOf(
  db: ReadableDb,
  month: PayMonth,
  district: string,
  { ledgers, draftBefore }: Opening,
  pieces: { readonly output: readonly OfWorker<OutputSum>[]; readonly late: readonly OfWorker<LateOutput>[] },
): WorkerMonth[] {
  const year = Number(month.slice(0, 4));
  const grades = byWorker(facts.grades(db));
  const engagements = byWorker(facts.engagements(db, month, district));
  const output = byWorker(pieces.output);
  const late = byWorker(pieces.late);
  const adjustments = byWorker(open.waitingAdjustments(db, draftBefore, month));
  const interim = byWorker(open.interimLines(db, month));
  const attendanceDays = facts.attendance(db, month);
  const attendance = byWorker(attendanceDays);
  const outputDays = byWorker(attendanceDays.length === 0 ? [] : facts.outputDays(db, month));
  const typed = byWorker(facts.typedValues(db, month));
  const board = byWorker(facts.boardSums(db, month));
  const advances = byWorker(owed.advances(db, month));
  const damages = byWorker(owed.damages(db, month));
  const taxOpenings = byWorker(owed.taxOpenings(db, year));
  const specialDeductions = byWorker(owed.specialDeductions(db, month));
  return facts.workers(db).map((worker) => ({
    ...worker,
    grades: grades(worker.id),
    engagements: engagements(worker.id),
    output: output(worker.id),
    late: late(worker.id),
    adjustments: adjustments(worker.id).map(({ id, amount, corrects, reason }) => ({ id, amount, corrects, reason })),
    interim: interim(worker.id).map(({ line }) => line),
    outputDays: outputDays(worker.id).map(({ date }) => date),
    attendance: attendance(worker.id),
    board: board(worker.id)[0] ?? { meals: 0, nights: 0 },
    typed: new Map(typed(worker.id).map(({ payItemId, amount }) => [payItemId, amount])),
    advances: advances(worker.id),
    damages: damages(worker.id),
    taxOpening: taxOpenings(worker.id)[0] ?? null,
    specialDeductions: specialDeductions(worker.id),
    opening: ledgers.get(worker.id) ?? emptyLedger(year),
  }));
}

function byWorker<Row extends { readonly workerId: Id<'Worker'> }>(
  rows: readonly Row[],
): (worker: Id<'Worker'>) => readonly Row[] {
  const groups = Map.groupBy(rows, ({ workerId }) => workerId);
  return (worker) => groups.get(worker) ?? [];
}
