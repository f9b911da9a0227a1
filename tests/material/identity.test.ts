// Whatever happens at the counter, in any order: the ledger explains every metre and every pair (material-rules §2).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RefusedError } from '../../shared/contract/errors.ts';
import type { Call, OutputOf } from '../../shared/contract/index.ts';
import { addDays, workDate } from '../../shared/values/dates.ts';
import { aWorkshop } from '../support/aWorkshop.ts';
import { bringBack, homeWork, sendOut, takeIn, type HomeWork } from '../support/dispatching.ts';

type Event =
  | { readonly kind: 'send'; readonly pairs: number; readonly metres: number }
  | {
      readonly kind: 'takeIn';
      readonly of: number;
      readonly pairs: readonly [number, number, number, number];
      readonly over: boolean;
    }
  | { readonly kind: 'bringBack'; readonly of: number | null; readonly metres: number }
  | { readonly kind: 'settle'; readonly of: number; readonly charge: boolean };

const count = fc.integer({ min: 0, max: 40 });
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant('send' as const),
    pairs: fc.integer({ min: 1, max: 100 }),
    metres: fc.integer({ min: 0, max: 150 }),
  }),
  fc.record({
    kind: fc.constant('takeIn' as const),
    of: fc.nat(5),
    pairs: fc.tuple(count, count, count, count),
    over: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('bringBack' as const),
    of: fc.option(fc.nat(5)),
    metres: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({ kind: fc.constant('settle' as const), of: fc.nat(5), charge: fc.boolean() }),
);

/** The plainest possible book-keeping beside the program's: numbers on a slip of paper. */
interface Paper {
  readonly lineId: number;
  readonly id: number;
  asked: number;
  out: number;
  qualified: number;
  sentBack: number;
  defects: number;
  returned: number;
  lost: number;
  saved: number;
  settled: boolean;
}

const used = (paper: Paper): number => (paper.qualified + paper.defects) * 1250;
const left = (paper: Paper): number => paper.out - used(paper) - paper.returned;

async function happen(call: Call, work: HomeWork, papers: Paper[], step: Event, index: number): Promise<void> {
  const date = addDays(workDate('2026-10-01'), index);
  if (step.kind === 'send') {
    const sent = await sendOut(call, work, {
      dispatchNo: `F${String(index)}`,
      date,
      pairs: step.pairs,
      metres: step.metres,
    });
    const nothing = { qualified: 0, sentBack: 0, defects: 0, returned: 0, lost: 0, saved: 0, settled: false };
    papers.push({ ...sent, asked: step.pairs, out: step.metres * 1000, ...nothing });
    return;
  }
  const paper = papers[step.of ?? -1];
  if (step.kind === 'bringBack') {
    await bringBack(call, work, {
      returnNo: `T${String(index)}`,
      date,
      dispatchId: paper?.id ?? null,
      metres: step.metres,
    });
    let rest = step.metres * 1000;
    for (const each of paper === undefined ? papers.filter(({ settled }) => !settled) : [paper]) {
      const taken = Math.min(rest, Math.max(0, left(each)));
      each.returned += taken;
      rest -= taken;
    }
    expect(rest).toBe(0);
    return;
  }
  if (paper === undefined) return;
  if (step.kind === 'takeIn') {
    const [qualified, rework, defectWorker, defectMaterial] = step.pairs;
    const overReason = step.over ? '多做了' : '';
    await takeIn(call, work, {
      collectionNo: `S${String(index)}`,
      date,
      lineId: paper.lineId,
      pairs: step.pairs,
      overReason,
    });
    expect(
      step.over || paper.qualified + paper.defects + qualified + defectWorker + defectMaterial <= paper.asked,
    ).toBe(true);
    paper.qualified += qualified;
    paper.sentBack += rework;
    paper.defects += defectWorker + defectMaterial;
    return;
  }
  await call('materials.settle', {
    dispatchId: paper.id,
    date,
    overLoss: step.charge ? 'charge' : 'waive',
    reason: '对账',
  });
  paper.settled = true;
  paper.lost = Math.max(0, left(paper));
  paper.saved = Math.max(0, -left(paper));
}

describe('the identity that always holds', () => {
  test('after any run of events the balance is what pencil and paper say, refused events change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 4, maxLength: 25 }), async (events) => {
        const { call } = aWorkshop();
        const work = await homeWork(call);
        const papers: Paper[] = [];
        for (const [index, step] of [{ kind: 'send', pairs: 50, metres: 70 } as const, ...events].entries()) {
          try {
            await happen(call, work, papers, step, index);
          } catch (error) {
            if (!(error instanceof RefusedError)) throw error;
          }
        }
        const report = await call('materials.json', { asOf: '2026-12-31' });
        expectBalance(report, papers);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

function expectBalance(
  { balances, dispatches, violations }: OutputOf<'materials.json'>,
  papers: readonly Paper[],
): void {
  const total = (of: (paper: Paper) => number): number => papers.reduce((sum, paper) => sum + of(paper), 0);
  const rest = total((paper) => left(paper) - paper.lost + paper.saved);
  const [balance] = balances;
  if (balance !== undefined)
    expect(balance).toMatchObject({
      dispatched: total(({ out }) => out),
      usedQualified: total(({ qualified }) => qualified * 1250),
      usedDefect: total(({ defects }) => defects * 1250),
      returned: total(({ returned }) => returned),
      writtenOff: total(({ lost }) => lost),
      held: Math.max(0, rest),
    });
  expect(violations).toHaveLength(rest < 0 ? 1 : 0);
  dispatches.forEach((dispatch, index) => {
    const paper = papers[index];
    if (paper === undefined) throw new Error('a dispatch that was never sent');
    const { asked, qualified, rework, defectWorker, defectMaterial, stillOut } = dispatch;
    const over = Math.max(0, paper.qualified + paper.defects - paper.asked);
    const shortClosed = paper.settled ? Math.max(0, asked + over - qualified - defectWorker - defectMaterial) : 0;
    expect(asked + over).toBe(qualified + rework + defectWorker + defectMaterial + shortClosed + stillOut);
    expect(rework).toBeLessThanOrEqual(paper.sentBack);
  });
}
