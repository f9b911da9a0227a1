// What the newest draft month's wages warn of, for 今日: how many workers, by kind of warning.
import { warningText } from '../../../shared/text/payroll.ts';
import { warningCodes, type Warning } from '../../../shared/features/payroll/slip.ts';
import { monthText, payMonth, type PayMonth } from '../../../shared/values/dates.ts';
import { useQuery } from '../../app/useQuery.ts';

export interface PayNotice {
  readonly key: string;
  readonly sentence: string;
  readonly action: string;
  readonly path: string;
}

export function usePayNotices(): readonly PayNotice[] {
  const { data: months } = useQuery('payroll.months', {});
  const month = months?.find(({ state }) => state === 'draft')?.month;
  const { data: view } = useQuery('payroll.month', { month: month ?? nowhere }, { enabled: month !== undefined });
  if (month === undefined || view === undefined) return [];
  return warningCodes.flatMap((code) => {
    const count = view.rows.filter(({ warnings }) => warnings.some((warning) => warning.code === code)).length;
    return count === 0 ? [] : [notice(month, code, count)];
  });
}

/** Never asked for. */
const nowhere = payMonth('2000-01');

function notice(month: PayMonth, code: Warning['code'], count: number): PayNotice {
  return {
    key: code,
    sentence: `${monthText(month)}工资有 ${String(count)} 人${warningText[code]}`,
    action: '看工资',
    path: `/payroll/${month}`,
  };
}
