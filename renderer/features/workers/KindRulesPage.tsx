// What each kind of engagement means for the wage: dated rows, the newest one valid on the day counts.
import { Button } from 'antd';
import { useState } from 'react';
import type { KindRule } from '../../../shared/features/workers/dated.ts';
import { damagesRuleText, engagementKindText, minimumWageRuleText, taxItemText } from '../../../shared/text/workers.ts';
import { useQuery } from '../../app/useQuery.ts';
import { textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { KindRuleDialog } from './KindRuleDialog.tsx';

const columns: readonly Column<KindRule>[] = [
  textColumn('用工类型', ({ kind }) => engagementKindText[kind], { width: 140 }),
  textColumn('起始日期', ({ fromDate }) => fromDate, { width: 120 }),
  textColumn('最低工资', ({ minimumWage }) => minimumWageRuleText[minimumWage], { width: 100 }),
  textColumn('加班倍数', ({ overtime }) => (overtime ? '计' : '不计'), { width: 90 }),
  textColumn('赔偿扣款', ({ damagesRule }) => damagesRuleText[damagesRule], { width: 300 }),
  textColumn('计税项目', ({ taxItem }) => taxItemText[taxItem], { width: 100 }),
  textColumn('依据', ({ source }) => source, { width: 260 }),
];

export function KindRulesPage() {
  const { data: rules } = useQuery('workers.listKindRules', {});
  const [open, setOpen] = useState<KindRule | 'new'>();
  return (
    <Page
      title="用工关系规则"
      actions={
        <Button
          type="primary"
          onClick={() => {
            setOpen('new');
          }}
        >
          新增规则
        </Button>
      }
    >
      <p className="quiet" style={{ margin: 0 }}>
        用工类型决定最低工资、加班、赔偿和计税怎么算。规则变了请新增一条，写明从哪一天起；已封存的工资不受影响。
      </p>
      <DataTable
        name="kindRules"
        rows={rules}
        columns={columns}
        rowKey={({ kind, fromDate }) => `${kind} ${fromDate}`}
        onOpen={setOpen}
        empty="没有规则。"
      />
      {open !== undefined && (
        <KindRuleDialog
          rule={open === 'new' ? undefined : open}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </Page>
  );
}
