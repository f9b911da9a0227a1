// Which slips are looked at: by site, work mode, category; still there when one comes back.
import { useKeptText } from '../../ui/useKeptText.ts';

export interface ChosenFilters {
  /** '' = all. */
  readonly site: string;
  readonly mode: string;
  readonly category: string;
  readonly choose: (which: 'site' | 'mode' | 'category', value: string) => void;
}

export function useSlipFilters(): ChosenFilters {
  const [site, setSite] = useKeptText('payroll-site');
  const [mode, setMode] = useKeptText('payroll-mode');
  const [category, setCategory] = useKeptText('payroll-category');
  const setters = { site: setSite, mode: setMode, category: setCategory };
  return {
    site,
    mode,
    category,
    choose: (which, value) => {
      setters[which](value);
    },
  };
}
