// Retirement age as it moves by birth date since 2025: men 60 → 63, women workers 50 → 55 (facts §3.6, not verified: for warnings only).
import {
  addDays,
  addMonths,
  firstDay,
  monthOf,
  monthsBetween,
  payMonth,
  type PayMonth,
  type WorkDate,
} from './dates.ts';

interface Path {
  readonly years: number;
  /** Born from this month on the age rises by one month per `step` months of birth, to `most` months. */
  readonly since: PayMonth;
  readonly step: number;
  readonly most: number;
}

const paths: Record<'male' | 'female', Path> = {
  male: { years: 60, since: payMonth('1965-01'), step: 4, most: 36 },
  female: { years: 50, since: payMonth('1975-01'), step: 2, most: 60 },
};

/** The day from which somebody counts as past retirement age. */
export function retirementDay(birth: WorkDate, sex: 'male' | 'female'): WorkDate {
  const { years, since, step, most } = paths[sex];
  const born = monthOf(birth);
  const later = monthsBetween(since, born);
  const extra = later < 0 ? 0 : Math.min(most, Math.floor(later / step) + 1);
  const day = Number(birth.slice(8, 10));
  return addDays(firstDay(addMonths(born, years * 12 + extra)), day - 1);
}
