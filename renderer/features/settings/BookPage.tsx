// The settings of the book: who it is, and how wages are rounded.
import { Button, Descriptions } from 'antd';
import { useState } from 'react';
import { roundingText } from '../../../shared/text/settings.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useQuery } from '../../app/useQuery.ts';
import { Page } from '../../ui/Page.tsx';
import { BookDialog } from './BookDialog.tsx';

export function BookPage() {
  const { data: settings } = useQuery('settings.get', {});
  const [isChanging, setChanging] = useState(false);
  if (settings === undefined) return <Page title="账套">{null}</Page>;
  const facts: readonly [string, string, string][] = [
    ['名称', settings.name, '印在工资表、花名册的表头上。'],
    ['区县', settings.district, '场所没有另填区县的，最低工资按这里取。'],
    [
      '每周工作',
      settings.workweek === 5 ? '五天（周六、周日休息）' : '六天（周日休息）',
      '日历没有写明的日子按这个算。',
    ],
    ['实发取整', roundingText[settings.rounding], ''],
    ['零头', settings.carryRounding ? '结转到下月' : '不结转', ''],
    ['最低到手', `每月 ${yuanText(settings.takeHomeFloor)} 元`, '扣回预支时，至少给工人留下这么多。'],
  ];
  return (
    <Page
      title="账套"
      actions={
        <Button
          type="primary"
          onClick={() => {
            setChanging(true);
          }}
        >
          修改
        </Button>
      }
    >
      <Descriptions
        bordered
        size="small"
        column={1}
        style={{ maxWidth: 760 }}
        styles={{ label: { width: 120 }, content: { background: '#fff' } }}
        items={facts.map(([label, value, remark]) => ({
          key: label,
          label,
          children: (
            <>
              {value === '' ? '（没有填）' : value} <span className="quiet">{remark}</span>
            </>
          ),
        }))}
      />
      {isChanging && (
        <BookDialog
          settings={settings}
          onClose={() => {
            setChanging(false);
          }}
        />
      )}
    </Page>
  );
}
