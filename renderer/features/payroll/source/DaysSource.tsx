// The days attended behind hours, days, or a minimum-wage test.
import { Table, type TableColumnsType } from 'antd';
import type { AttendedDay } from '../../../../shared/features/payroll/sourceSchema.ts';
import { hoursText, minutes, type Minutes } from '../../../../shared/values/quantity.ts';

const columns: TableColumnsType<AttendedDay> = [
  { title: '日期', dataIndex: 'date', width: 110 },
  { title: '出勤（小时）', align: 'right', render: (_, day) => some(day.minutes) },
  { title: '安排加班（小时）', align: 'right', render: (_, { arrangedMinutes }) => some(arrangedMinutes) },
  { title: '缺勤', render: (_, day) => absenceText(day) },
];

export function DaysSource({ days }: { readonly days: readonly AttendedDay[] }) {
  const total = (of: (day: AttendedDay) => number): string =>
    hoursText(minutes(days.reduce((sum, day) => sum + of(day), 0)));
  return (
    <Table<AttendedDay>
      size="small"
      pagination={false}
      columns={columns}
      dataSource={days}
      rowKey="date"
      locale={{ emptyText: '这段时间没有考勤' }}
      footer={() =>
        `${String(days.length)} 天有记录：出勤 ${total((day) => day.minutes)} 小时，安排加班 ${total(
          ({ arrangedMinutes }) => arrangedMinutes,
        )} 小时，带薪缺勤 ${total(({ absenceMinutes, absencePaid }) => (absencePaid ? absenceMinutes : 0))} 小时`
      }
    />
  );
}

function some(time: Minutes): string {
  return time === 0 ? '' : hoursText(time);
}

function absenceText({ absence, absenceMinutes, absencePaid }: AttendedDay): string {
  return absence === '' ? '' : `${absence} ${hoursText(absenceMinutes)} 小时，${absencePaid ? '带薪' : '不带薪'}`;
}
