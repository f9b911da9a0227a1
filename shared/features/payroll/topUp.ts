// The minimum-wage test and the top-up (补差), for each run of neighbouring blocks of one kind and district (wage-rules §6, §12.10, §12.23).
import { maxFen, subtractFen, sumFen, toFen, zeroFen, type Fen } from '../../values/money.ts';
import { minutes, type Minutes } from '../../values/quantity.ts';
import { topUpNote } from './explain.ts';
import type { Attendance } from './attendance.ts';
import { coversMonth, type PayBlock } from './blocks.ts';
import type { MinimumWage } from './input.ts';
import type { MonthRules } from './monthRules.ts';
import type { Note, SlipLine } from './slip.ts';

export type TopUpLine = Extract<SlipLine, { kind: 'topUp' }>;

export interface FloorTest {
  /** Its last block carries the line. */
  readonly blocks: readonly PayBlock[];
  readonly minimumWage: MinimumWage | undefined;
  /** null = no attendance kept. */
  readonly attended: Minutes | null;
  readonly due: Minutes;
  /** Ordinary pieces, team, time pay and items that count; no overtime pay. */
  readonly base: Fen;
  /** null = the rule asks for attendance that is not there, or the kind has no floor, or the figure is missing. */
  readonly floor: Fen | null;
}

/** `base(block)` = what of the block counts for the test. */
export function floorTests(
  blocks: readonly PayBlock[],
  attendance: Attendance,
  month: MonthRules,
  base: (block: number) => Fen,
): FloorTest[] {
  return runsOf(blocks.filter(({ ended }) => !ended)).map((run) => {
    const last = run.at(-1) ?? run[0];
    const minimumWage = month.minimumWage(last.engagement.district);
    const attended = attendance.kept
      ? minutes(run.reduce((sum, { index }) => sum + (attendance.byBlock[index]?.attended ?? 0), 0))
      : null;
    const due = month.dueMinutes(last.engagement.siteId);
    const test = { blocks: run, minimumWage, attended, due, base: sumFen(run.map(({ index }) => base(index))) };
    return { ...test, floor: floorOf(last.rule.minimumWage, test, () => coversMonth(run, month)) };
  });
}

function floorOf(
  rule: 'month' | 'hour' | 'none',
  { minimumWage, attended, due }: Pick<FloorTest, 'minimumWage' | 'attended' | 'due'>,
  wholeMonth: () => boolean,
): Fen | null {
  if (minimumWage === undefined || rule === 'none') return null;
  if (attended === null) return rule === 'month' && wholeMonth() ? minimumWage.monthly : null;
  if (rule === 'hour') return toFen(BigInt(minimumWage.hourly) * BigInt(attended), 60n);
  return attended >= due ? minimumWage.monthly : toFen(BigInt(minimumWage.monthly) * BigInt(attended), BigInt(due));
}

/** Neighbours of the same kind and district are one run: a raise does not cut the test in two. */
function runsOf(blocks: readonly PayBlock[]): (readonly [PayBlock, ...PayBlock[]])[] {
  const runs: [PayBlock, ...PayBlock[]][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const before = run?.[0].engagement;
    const { kind, district } = block.engagement;
    if (before?.kind === kind && before.district === district) run?.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** The top-up line where the base is under the floor. */
export function topUpLines(tests: readonly FloorTest[]): TopUpLine[] {
  return tests.flatMap(({ blocks, minimumWage, attended, due, base, floor }) => {
    const last = blocks.at(-1);
    if (last === undefined || minimumWage === undefined || floor === null) return [];
    const amount = maxFen(zeroFen, subtractFen(floor, base));
    if (amount === 0) return [];
    const rule = last.rule.minimumWage === 'hour' ? 'hour' : 'month';
    const facts = { rule, district: last.engagement.district, attended, due, floor, base } as const;
    return [
      { kind: 'topUp', block: last.index, multiplier: 100, amount, ...facts, minimum: figureOf(rule, minimumWage) },
    ];
  });
}

export function topUpNotes(tests: readonly FloorTest[]): Note[] {
  return tests.flatMap(({ blocks, minimumWage, attended, due, base, floor }) => {
    const rule = blocks.at(-1)?.rule.minimumWage ?? 'none';
    if (rule === 'none' || minimumWage === undefined || floor === null) return [];
    const facts = { rule, minimum: figureOf(rule, minimumWage), attended, due, floor, base };
    return [{ about: 'topUp', sentence: topUpNote(facts) }];
  });
}

function figureOf(rule: 'month' | 'hour', { monthly, hourly }: MinimumWage): Fen {
  return rule === 'hour' ? hourly : monthly;
}
