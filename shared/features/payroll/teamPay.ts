// Team output: priced once at the general rate, then divided so that the parts add up to the fen (wage-rules §3.5, §12.4, §12.30).
import type { Id } from '../../values/ids.ts';
import { lineAmount, splitByShares, zeroFen, type Fen, type Hao } from '../../values/money.ts';
import type { Milli } from '../../values/quantity.ts';
import { compareNo } from '../../values/natural.ts';
import { teamWeightsFault } from '../../text/payroll.ts';
import type { MonthInput, TeamRow } from './input.ts';
import type { MonthRules } from './monthRules.ts';

type WorkerId = Id<'Worker'>;

/** What one team row gives one member. */
export interface TeamShare {
  readonly row: TeamRow;
  readonly rate: Hao;
  readonly teamAmount: Fen;
  readonly weight: number;
  readonly weights: number;
  readonly amount: Fen;
}

export interface TeamPay {
  readonly shares: ReadonlyMap<WorkerId, readonly TeamShare[]>;
  readonly unpriced: readonly { readonly operationId: Id<'Operation'>; readonly quantity: Milli }[];
  readonly faults: readonly string[];
}

/** One share a row and member, by date; members without any weight have none. */
export function teamPay(input: MonthInput, month: MonthRules): TeamPay {
  const workerNo = new Map(input.workers.map((worker) => [worker.id, worker.workerNo]));
  const shares = new Map<WorkerId, TeamShare[]>();
  const unpriced: { operationId: Id<'Operation'>; quantity: Milli }[] = [];
  const faults: string[] = [];
  for (const row of input.teamOutputs.toSorted((a, b) =>
    a.date === b.date ? a.id - b.id : a.date < b.date ? -1 : 1,
  )) {
    if (row.qualified === 0) continue;
    const price = month.generalPrice(row.operationId, row.date);
    // Equal remainders go by worker number, so the order of the members must not matter.
    const members = row.members.toSorted((a, b) =>
      compareNo(workerNo.get(a.workerId) ?? '', workerNo.get(b.workerId) ?? ''),
    );
    const weights = members.reduce((sum, { weight }) => sum + weight, 0);
    if (price === undefined) unpriced.push({ operationId: row.operationId, quantity: row.qualified });
    else if (weights === 0) faults.push(teamWeightsFault(row.date, row.team));
    else {
      const teamAmount = lineAmount(row.qualified, price.rate);
      const amounts = splitByShares(
        teamAmount,
        members.map(({ weight }) => weight),
      );
      members.forEach(({ workerId, weight }, index) => {
        if (weight === 0 || members[index]?.paid === true) return;
        const amount = amounts[index] ?? zeroFen;
        const share = { row, rate: price.rate, teamAmount, weight, weights, amount };
        shares.set(workerId, [...(shares.get(workerId) ?? []), share]);
      });
    }
  }
  return { shares, unpriced, faults };
}
