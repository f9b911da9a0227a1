// Fields for days and months: text outside, dayjs only in here.
import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { PayMonth, WorkDate } from '../../shared/values/dates.ts';

dayjs.locale('zh-cn');

interface Props<Value> {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: Value | null;
  /** null when emptied. */
  readonly onChange?: (value: Value | null) => void;
  readonly allowClear?: boolean;
  readonly disabled?: boolean;
  readonly 'aria-label'?: string;
}

const dayFormats = ['YYYY-MM-DD', 'YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD', 'YYYY年M月D日'];
const monthFormats = ['YYYY年M月', 'YYYY-MM', 'YYYY-M', 'YYYY/M', 'YYYY.M', 'YYYYMM'];

export function DateField({ value, onChange, ...rest }: Props<WorkDate>) {
  return (
    <DatePicker
      {...rest}
      style={{ width: '100%' }}
      format={dayFormats}
      placeholder="年-月-日"
      value={read(value, 'YYYY-MM-DD')}
      onChange={(day) => onChange?.(day === null ? null : (day.format('YYYY-MM-DD') as WorkDate))}
    />
  );
}

export function MonthField({ value, onChange, allowClear = false, ...rest }: Props<PayMonth>) {
  return (
    <DatePicker
      {...rest}
      picker="month"
      allowClear={allowClear}
      format={monthFormats}
      placeholder="年-月"
      value={read(value, 'YYYY-MM')}
      onChange={(month) => onChange?.(month === null ? null : (month.format('YYYY-MM') as PayMonth))}
    />
  );
}

function read(text: string | null | undefined, format: string): Dayjs | null {
  return text === null || text === undefined || text === '' ? null : dayjs(text, format);
}
