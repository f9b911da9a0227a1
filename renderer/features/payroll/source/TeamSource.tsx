// The team's row behind a share: what the team made, what it came to, and what each member got of it.
import { Table, type TableColumnsType } from 'antd';
import type { LineSource } from '../../../../shared/features/payroll/sourceSchema.ts';
import { dateText } from '../../../../shared/values/dates.ts';
import { rateText, sumFen, yuanText } from '../../../../shared/values/money.ts';
import { hoursText, milli, minutes, quantityText } from '../../../../shared/values/quantity.ts';

type Team = Extract<LineSource, { kind: 'team' }>;
type Member = Team['members'][number];

const weightTitle: Record<Team['split'], string> = { equal: '份', hours: '工时', points: '分值', hand: '件数' };

export function TeamSource({ source, workerId }: { readonly source: Team; readonly workerId: number }) {
  const { date, team, note, quantity, rate, teamAmount, split, members } = source;
  const columns: TableColumnsType<Member> = [
    { title: '工号', dataIndex: 'workerNo', width: 80 },
    {
      title: '姓名',
      render: (_, member) => (member.workerId === workerId ? <strong>{member.name}</strong> : member.name),
    },
    { title: weightTitle[split], align: 'right', width: 100, render: (_, { weight }) => weightText(split, weight) },
    { title: '分得', align: 'right', width: 110, render: (_, { amount }) => yuanText(amount) },
  ];
  return (
    <div className="source">
      <p>
        {dateText(date)}班组“{team}”：{quantityText(quantity)} × {rateText(rate)} = {yuanText(teamAmount)} 元，
        {String(members.length)} 人分，合计 {yuanText(sumFen(members.map(({ amount }) => amount)))} 元
        {note !== '' && `（${note}）`}
      </p>
      <Table<Member> size="small" pagination={false} columns={columns} dataSource={members} rowKey="workerId" />
    </div>
  );
}

function weightText(split: Team['split'], weight: number): string {
  if (split === 'equal') return String(weight);
  return split === 'hours' ? hoursText(minutes(weight)) : quantityText(milli(weight));
}
