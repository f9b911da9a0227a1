// Where each line of the check list, and each step of a leaver, is put right.
import type { Leaver, LeaverStepCode } from '../../../shared/features/closing/leaverSchema.ts';
import type { Finding, FindingCode } from '../../../shared/features/closing/schema.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';

interface Jump {
  readonly path: string;
  readonly verb: string;
}

const ofFinding: Record<FindingCode, ((month: PayMonth) => Jump) | null> = {
  earlierDrafts: (month) => ({ path: `/payroll/${month}`, verb: '去封存' }),
  earlierOpen: (month) => ({ path: `/closing/${month}`, verb: '去结账' }),
  notLocked: (month) => ({ path: `/payroll/${month}`, verb: '去封存' }),
  notOver: null,
  unpriced: () => ({ path: '/products/unpriced', verb: '去定价' }),
  attendanceMissing: () => ({ path: '/attendance', verb: '看考勤' }),
  belowMinimum: (month) => ({ path: `/payroll/${month}`, verb: '看工资' }),
  lateOutput: () => ({ path: '/output', verb: '看产量' }),
  adjustmentsWaiting: () => ({ path: '/adjustments', verb: '看补发扣回' }),
  unsigned: (month) => ({ path: `/payments/${month}`, verb: '登记签字' }),
  unpaid: (month) => ({ path: `/payments/${month}`, verb: '去发放' }),
  unpaidEarlier: () => ({ path: '/arrears', verb: '看未发' }),
  balances: null,
  advancesOpen: () => ({ path: '/advances', verb: '看预支' }),
};

/** undefined where there is nothing to put right, or no one page to do it on. */
export function jumpOf({ code, count, jumpMonth }: Finding): Jump | undefined {
  return count === 0 ? undefined : ofFinding[code]?.(jumpMonth);
}

const ofStep: Record<LeaverStepCode, (leaver: Leaver) => Jump> = {
  engagement: ({ workerId }) => ({ path: `/workers/${String(workerId)}/engagements`, verb: '改用工关系' }),
  goods: () => ({ path: '/dispatches', verb: '看发料单' }),
  tools: () => ({ path: '/equipment/loans', verb: '看借用' }),
  advances: () => ({ path: '/advances', verb: '看预支' }),
  lastPay: ({ drafts, lastMonth }) => ({ path: `/payroll/${drafts[0]?.month ?? lastMonth}`, verb: '看工资' }),
  paid: ({ unpaid, lastMonth }) => ({ path: `/payments/${unpaid[0]?.month ?? lastMonth}`, verb: '去发放' }),
};

export function jumpOfStep(leaver: Leaver, code: LeaverStepCode): Jump {
  return ofStep[code](leaver);
}
