// The check list as a table: what is looked at, how it stands, where to go; a line opens to who and what.
import { Button, Table, type TableColumnsType } from 'antd';
import { useLocation } from 'wouter';
import type { CheckList, Finding } from '../../../shared/features/closing/schema.ts';
import { findingState, findingTitle } from '../../../shared/text/closing.ts';
import { useMonth } from '../../app/useMonth.ts';
import { jumpOf } from './jumps.ts';
import { StateMark } from './StateMark.tsx';

const columnsOf = (draft: boolean): TableColumnsType<Finding> => [
  { title: '检查', key: 'title', width: 160, render: (_, { code }) => findingTitle[code] },
  { title: '情况', key: 'sentence', render: (_, { sentence }) => sentence },
  { title: '结果', key: 'state', width: 130, render: (_, finding) => <State finding={finding} draft={draft} /> },
  { title: '处理', key: 'jump', width: 120, render: (_, finding) => <Jump finding={finding} /> },
];

export function CheckTable({ list }: { readonly list: CheckList | undefined }) {
  const isDraft = list?.findings.some(({ code, count }) => code === 'notLocked' && count > 0) ?? false;
  return (
    <Table<Finding>
      size="small"
      bordered
      pagination={false}
      loading={list === undefined}
      dataSource={list === undefined ? [] : [...list.findings]}
      columns={columnsOf(isDraft)}
      rowKey="code"
      scroll={{ y: 'calc(100vh - 250px)' }}
      expandable={{
        expandedRowRender: (finding) => <Rows finding={finding} />,
        rowExpandable: ({ count }) => count > 0,
      }}
    />
  );
}

function State({ finding, draft }: { readonly finding: Finding; readonly draft: boolean }) {
  const { count, blocking, mustFix } = finding;
  const state = findingState(finding, draft);
  if (count === 0) return <StateMark tone={state === '通过' ? 'good' : 'plain'} text={state} />;
  return <StateMark tone={mustFix ? 'bad' : blocking ? 'warn' : 'plain'} text={state} />;
}

function Jump({ finding }: { readonly finding: Finding }) {
  const [, go] = useLocation();
  const { setMonth } = useMonth();
  const jump = jumpOf(finding);
  if (jump === undefined) return null;
  return (
    <Button
      size="small"
      onClick={() => {
        setMonth(finding.jumpMonth);
        go(jump.path);
      }}
    >
      {jump.verb}
    </Button>
  );
}

function Rows({ finding: { rows, count } }: { readonly finding: Finding }) {
  return (
    <ul className="closing-rows">
      {rows.map(({ who, what }, index) => (
        <li key={index}>
          {who}：{what}
        </li>
      ))}
      {count > rows.length && <li className="quiet">这里只列前 {rows.length} 条。</li>}
    </ul>
  );
}
