// The month on screen, the same on all pages that have one; this month at first.
import {
  firstDay,
  isPayMonth,
  lastDay,
  monthOf,
  workDate,
  type PayMonth,
  type WorkDate,
} from '../../shared/values/dates.ts';
import { useKeptText } from '../ui/useKeptText.ts';
import { useQuery } from './useQuery.ts';

interface ChosenMonth {
  /** Undefined until the program has said what day it is. */
  readonly month: PayMonth | undefined;
  /** Its first and last day. */
  readonly range: { readonly from: WorkDate; readonly to: WorkDate } | undefined;
  readonly today: WorkDate | undefined;
  readonly setMonth: (month: PayMonth | null) => void;
}

export function useMonth(): ChosenMonth {
  const { data: home } = useQuery('home.get', {});
  const [kept, setKept] = useKeptText('month');
  const today = home === undefined ? undefined : workDate(home.today);
  const month = isPayMonth(kept) ? kept : today && monthOf(today);
  return {
    month,
    range: month && { from: firstDay(month), to: lastDay(month) },
    today,
    setMonth: (next) => {
      setKept(next ?? '');
    },
  };
}
