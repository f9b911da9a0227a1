// What 今日 says of wages, to whom may see them: warnings of the newest draft month, what waits for the next run.
import type { OutputOf } from '../../../shared/contract/index.ts';
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
  const { data: home } = useQuery('home.get', {});
  const enabled = home !== undefined && home.role !== 'clerk';
  const { data: months } = useQuery('payroll.months', {}, { enabled });
  const { data: waiting } = useQuery('payroll.waiting', {}, { enabled });
  const month = months?.find(({ state }) => state === 'draft')?.month;
  const { data: view } = useQuery('payroll.month', { month: month ?? nowhere }, { enabled: month !== undefined });
  const warned =
    month === undefined || view === undefined
      ? []
      : warningCodes.flatMap((code) => {
          const count = view.rows.filter(({ warnings }) => warnings.some((warning) => warning.code === code)).length;
          return count === 0 ? [] : [notice(month, code, count)];
        });
  return [...(waiting === undefined ? [] : waitingNotices(waiting)), ...warned];
}

function waitingNotices({ month, late, adjustments }: OutputOf<'payroll.waiting'>): PayNotice[] {
  const when = month === null ? '下一次工资' : `${monthText(month)}工资`;
  const path = month === null ? '/payroll' : `/payroll/${month}`;
  return [
    ...(late.entries === 0
      ? []
      : [
          {
            key: 'late',
            sentence: `封存后补记的产量 ${String(late.entries)} 笔，随${when}发：${namesText(late.workers)}`,
            action: '看工资',
            path,
          },
        ]),
    ...(adjustments.count === 0
      ? []
      : [
          {
            key: 'adjustments',
            sentence: `补发扣回 ${String(adjustments.count)} 笔等待发放：${namesText(adjustments.workers)}`,
            action: '看补发扣回',
            path: '/adjustments',
          },
        ]),
  ];
}

const namesShown = 3;

function namesText(names: readonly string[]): string {
  return `${names.slice(0, namesShown).join('、')}${names.length > namesShown ? '等' : ''}`;
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
