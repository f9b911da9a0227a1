// When a month may be closed (wage-rules §10), and how far the settling of a leaver has come.
import { fen, sumFen, type Fen } from '../../values/money.ts';
import type { Leaver, LeaverStepCode } from './leaverSchema.ts';
import type { Finding, FindingCode } from './schema.ts';

type Weight = 'mustFix' | 'blocking' | 'info';

/** A draft cannot be closed, and months are closed in order; of the rest a reason may take account, and an open advance is no fault. */
const weights: Record<FindingCode, Weight> = {
  earlierDrafts: 'mustFix',
  earlierOpen: 'mustFix',
  notLocked: 'mustFix',
  notOver: 'blocking',
  unpriced: 'blocking',
  attendanceMissing: 'blocking',
  belowMinimum: 'blocking',
  lateOutput: 'blocking',
  adjustmentsWaiting: 'blocking',
  unsigned: 'blocking',
  unpaid: 'blocking',
  unpaidEarlier: 'blocking',
  balances: 'blocking',
  advancesOpen: 'info',
};

export function weightOf(code: FindingCode): Pick<Finding, 'blocking' | 'mustFix'> {
  return { blocking: weights[code] !== 'info', mustFix: weights[code] === 'mustFix' };
}

export interface Verdict {
  readonly mustFix: readonly Finding[];
  /** These need a reason. */
  readonly blocking: readonly Finding[];
}

export function verdictOf(findings: readonly Finding[]): Verdict {
  const found = findings.filter(({ count }) => count > 0);
  return {
    mustFix: found.filter(({ mustFix }) => mustFix),
    blocking: found.filter(({ blocking, mustFix }) => blocking && !mustFix),
  };
}

type Facts = Omit<Leaver, 'steps' | 'owedToHer' | 'owedByHer'>;

/** Which steps are done. Pay is last: what is settled before still changes it. */
export function stepsDone(leaver: Facts): Record<LeaverStepCode, boolean> {
  const { engagement, date, openDispatches, materials, tools, advances, drafts, unpaid } = leaver;
  return {
    engagement: engagement !== null && engagement.toDate !== null && engagement.toDate <= date,
    goods: openDispatches.length === 0 && materials.every(({ held }) => held === 0),
    tools: tools.length === 0,
    advances: advances.length === 0,
    lastPay: drafts.length === 0,
    paid: drafts.length === 0 && unpaid.length === 0,
  };
}

/** Net pay, deposits of tools whether back or not, and a 零头 or 补发 no pay will carry any more; in fen. */
export function owedToHer({ drafts, unpaid, tools, deposits, roundingCarry, adjustments }: Facts): Fen {
  return sumFen([
    ...drafts.map(({ net }) => net),
    ...unpaid.map(({ open }) => open),
    ...tools.map(({ deposit }) => deposit),
    ...deposits.map(({ back }) => back),
    above0(roundingCarry),
    above0(adjustments),
  ]);
}

/** What no pay is left to take: advances, damages, carried deductions, a negative 零头 or 扣回; in fen. */
export function owedByHer({ advances, damages, items, socialInsuranceOwed, roundingCarry, adjustments }: Facts): Fen {
  return sumFen([
    ...[...advances, ...damages, ...items].map(({ left }) => left),
    socialInsuranceOwed,
    above0(fen(0 - roundingCarry)),
    above0(fen(0 - adjustments)),
  ]);
}

function above0(amount: Fen): Fen {
  return fen(Math.max(0, amount));
}
