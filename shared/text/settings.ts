// Words for the settings of a book and its rule tables.
import type { TaxedItem } from '../features/settings/dated.ts';
import type { DayKind, Rounding } from '../features/settings/schema.ts';

export const roundingText: Record<Rounding, string> = {
  fen: '到分',
  jiao: '到角',
  yuan: '到元',
  nearestYuan: '四舍五入到元',
};

export const taxedItemText: Record<TaxedItem, string> = {
  wages: '工资薪金',
  service: '劳务报酬',
};

export const dayKindText: Record<DayKind, string> = {
  workday: '工作日',
  rest_day: '休息日',
  holiday: '法定节假日',
};
