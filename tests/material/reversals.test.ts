// Thousands of documents and reversals at two homes, in any order: the ledger is what pencil and paper say, term by term (material-rules §2).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RefusedError } from '../../shared/contract/errors.ts';
import type { Call } from '../../shared/contract/index.ts';
import { addDays, workDate, type WorkDate } from '../../shared/values/dates.ts';
import { aWorkshop } from '../support/aWorkshop.ts';
import { homeWork, sendOut, takeIn, type HomeWork } from '../support/dispatching.ts';
import { aWorker } from '../support/people.ts';

const kinds = [
  'send',
  'takeIn',
  'bringBack',
  'supplement',
  'transfer',
  'saving',
  'close',
  'settle',
  'reverse',
  'reverse',
] as const;
const event = fc.record({
  kind: fc.constantFrom(...kinds),
  who: fc.nat(1),
  of: fc.nat(4),
  amount: fc.integer({ min: 1, max: 60 }),
  more: fc.integer({ min: 0, max: 12 }),
});
type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never;

/** A dispatch on paper, in 1/1000 metres and in pairs. */
interface Paper {
  readonly id: number;
  readonly lineId: number;
  readonly who: number;
  asked: number;
  out: number;
  supplemented: number;
  in: number;
  away: number;
  qualified: number;
  defects: number;
  returned: number;
  booked: number;
  closed: number;
  settled: boolean;
  lost: number;
  saved: number;
  gone: boolean;
}

interface Done {
  readonly kind: 'dispatch' | 'collection' | 'return' | 'settlement' | 'document';
  readonly id: number;
  readonly undo: () => void;
}

const use = (pairs: number): number => pairs * 1250;
const left = (p: Paper): number =>
  p.out + p.supplemented + p.in + p.booked - p.away - use(p.qualified + p.defects) - p.returned;

class Counter {
  readonly papers: Paper[] = [];
  readonly done: Done[] = [];
  readonly call: Call;
  readonly work: HomeWork;
  readonly workers: readonly [number, number];

  constructor(call: Call, work: HomeWork, other: number) {
    this.call = call;
    this.work = work;
    this.workers = [work.workerId, other];
  }

  async happen(step: Event, index: number): Promise<void> {
    const date = addDays(workDate('2026-10-01'), index);
    const workerId = this.workers[step.who] ?? 0;
    if (step.kind === 'send') return this.send(step, index, date, workerId);
    if (step.kind === 'reverse') return this.reverse(step, index, date);
    const own = this.papers.filter(({ who, gone }) => who === step.who && !gone);
    const paper = own[step.of % Math.max(1, own.length)];
    if (paper === undefined) return;
    const head = { documentNo: `D${String(index)}`, date, reason: '对账', workerId };
    const line = { dispatchId: paper.id, materialId: this.work.thread, quantity: step.amount * 1000 };
    switch (step.kind) {
      case 'takeIn': {
        const pairs = [step.amount, 1, step.more, 0] as const;
        const work = { ...this.work, workerId };
        const given = { collectionNo: `S${String(index)}`, date, lineId: paper.lineId, pairs, overReason: '多做了' };
        this.note('collection', await takeIn(this.call, work, given), (sign) => {
          paper.qualified += sign * step.amount;
          paper.defects += sign * step.more;
        });
        return;
      }
      case 'bringBack': {
        const id = await this.call('materials.addReturn', {
          returnNo: `T${String(index)}`,
          date,
          workerId,
          lines: [line],
        });
        this.note('return', id, (sign) => (paper.returned += sign * line.quantity));
        return;
      }
      case 'supplement': {
        const kind = { kind: 'supplement', siteId: null, cause: 'fault' } as const;
        const { id } = await this.call('materials.addDocument', { ...kind, ...head, lines: [line] });
        this.note('document', id, (sign) => (paper.supplemented += sign * line.quantity));
        return;
      }
      case 'saving': {
        const { id } = await this.call('materials.addDocument', { kind: 'saving', ...head, lines: [line] });
        expect(left(paper) + line.quantity).toBeLessThanOrEqual(0);
        this.note('document', id, (sign) => (paper.booked += sign * line.quantity));
        return;
      }
      case 'transfer': {
        const other = 1 - step.who;
        const toWorkerId = this.workers[other] ?? 0;
        const { id } = await this.call('materials.addDocument', {
          kind: 'transfer',
          ...head,
          toWorkerId,
          lines: [line],
        });
        expect(left(paper)).toBeGreaterThanOrEqual(line.quantity);
        const target = this.papers.find((each) => each.who === other && !each.settled && !each.gone);
        if (target === undefined) throw new Error('a transfer to nowhere');
        this.note('document', id, (sign) => {
          paper.away += sign * line.quantity;
          target.in += sign * line.quantity;
        });
        return;
      }
      case 'close': {
        const lines = [{ dispatchLineId: paper.lineId, quantity: step.more * 1000 + 1000 }];
        const { id } = await this.call('materials.addDocument', { kind: 'shortClose', ...head, lines });
        this.note('document', id, (sign) => (paper.closed += sign * (step.more + 1)));
        return;
      }
      case 'settle':
        await this.call('materials.settle', { dispatchId: paper.id, date, overLoss: 'charge', reason: '对账' });
        paper.settled = true;
        paper.lost = Math.max(0, left(paper));
        paper.saved = Math.max(0, -left(paper));
        this.done.push({
          ...{ kind: 'settlement', id: paper.id },
          undo: () => Object.assign(paper, { settled: false, lost: 0, saved: 0 }),
        });
    }
  }

  private async send(step: Event, index: number, date: WorkDate, workerId: number): Promise<void> {
    const work = { ...this.work, workerId };
    const out = {
      dispatchNo: `F${String(index).padStart(3, '0')}`,
      date,
      pairs: step.amount,
      metres: step.amount + step.more,
    };
    const sent = await sendOut(this.call, work, out);
    const nothing = { supplemented: 0, in: 0, away: 0, qualified: 0, defects: 0, returned: 0, booked: 0, closed: 0 };
    const paper: Paper = {
      ...{ ...sent, who: step.who, asked: out.pairs, out: out.metres * 1000, ...nothing },
      ...{ settled: false, lost: 0, saved: 0, gone: false },
    };
    this.papers.push(paper);
    this.done.push({ kind: 'dispatch', id: sent.id, undo: () => (paper.gone = true) });
  }

  private async reverse(step: Event, index: number, date: WorkDate): Promise<void> {
    const at = this.done.length - 1 - ((step.of * 13 + step.more) % Math.max(1, this.done.length));
    const last = this.done[at];
    if (last === undefined) return;
    const { kind, id } = last;
    await this.call('materials.reverse', {
      reversalNo: `C${String(index)}`,
      date,
      kind,
      documentId: id,
      reason: '开错了',
    });
    last.undo();
    this.done.splice(at, 1);
  }

  private note(kind: Done['kind'], id: number, change: (sign: 1 | -1) => unknown): void {
    change(1);
    this.done.push({ kind, id, undo: () => change(-1) });
  }
}

test('every term of every person, what is still out, and what does not fit', async () => {
  let reversed = 0;
  let carriedOut = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 20, maxLength: 60 }), async (events) => {
      const { call, db } = aWorkshop();
      const work = await homeWork(call);
      const counter = new Counter(call, work, await aWorker(call, '0005', '冉小兰'));
      const start: Event[] = [0, 1].map((who) => ({ kind: 'send', who, of: 0, amount: 50, more: 12 }));
      for (const [index, step] of [...start, ...events].entries()) {
        try {
          await counter.happen(step, index);
          carriedOut += 1;
          if (step.kind === 'reverse') reversed += 1;
        } catch (error) {
          if (!(error instanceof RefusedError)) throw error;
        }
      }
      await expectLedger(call, counter);
      // the view of what is held now says the same as the ledger at the end of time
      const held = db.all<{ worker: string; held: number }>(
        `SELECT worker_no AS worker, sum(held) AS held FROM material_held JOIN workers ON workers.id = worker_id
         GROUP BY worker_id ORDER BY worker_no`,
      );
      for (const { worker, held: now } of held) {
        const who = worker === '0004' ? 0 : 1;
        const rest = counter.papers
          .filter((paper) => paper.who === who && !paper.gone && !paper.settled)
          .reduce((sum, paper) => sum + left(paper), 0);
        expect(now).toBe(rest);
      }
    }),
    { numRuns: 60 },
  );
  expect(carriedOut).toBeGreaterThan(800);
  expect(reversed).toBeGreaterThan(60);
}, 120_000);

async function expectLedger(call: Call, { papers }: Counter): Promise<void> {
  const { balances, dispatches, violations } = await call('materials.json', { asOf: '2026-12-31' });
  let unexplained = 0;
  for (const [who, workerNo] of ['0004', '0005'].entries()) {
    const hers = papers.filter((paper) => paper.who === who && !paper.gone);
    const sum = (of: (paper: Paper) => number): number => hers.reduce((total, paper) => total + of(paper), 0);
    const rest = sum((paper) => left(paper) - paper.lost + paper.saved);
    if (rest < 0) unexplained += 1;
    const balance = balances.find((each) => each.workerNo === workerNo);
    if (balance === undefined) {
      expect(hers).toEqual([]);
      continue;
    }
    const { supplemented = 0, transferredIn = 0, transferredOut = 0, saved = 0, ...usual } = balance;
    expect({ supplemented, transferredIn, transferredOut, saved, ...usual }).toEqual({
      ...{ workerNo, materialNo: 'M01', dispatched: sum(({ out }) => out), supplemented: sum((p) => p.supplemented) },
      ...{ transferredIn: sum((p) => p.in), transferredOut: sum((p) => p.away), saved: sum((p) => p.booked + p.saved) },
      ...{ usedQualified: sum((p) => use(p.qualified)), usedDefect: sum((p) => use(p.defects)) },
      ...{ returned: sum((p) => p.returned), writtenOff: sum((p) => p.lost), held: Math.max(0, rest) },
    });
    const { dispatched, usedQualified, usedDefect, returned, writtenOff, held } = balance;
    if (rest >= 0)
      expect(dispatched + supplemented + transferredIn + saved).toBe(
        usedQualified + usedDefect + returned + transferredOut + writtenOff + held,
      );
  }
  expect(violations).toHaveLength(unexplained);
  const standing = papers.filter(({ gone }) => !gone);
  expect(dispatches).toHaveLength(standing.length);
  dispatches.forEach((dispatch, index) => {
    const paper = standing[index];
    if (paper === undefined) throw new Error('a dispatch that was never sent');
    const wanted = paper.asked - paper.closed - paper.qualified - paper.defects;
    expect(dispatch.rework + dispatch.stillOut).toBe(paper.settled ? 0 : Math.max(0, wanted));
  });
}
