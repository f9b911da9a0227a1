// One card per person: found by number, name or pinyin; everything about her in one view, and on one printed page.
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { MonthField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { PersonPicker } from '../../ui/SelectField.tsx';
import { AgreementDialog } from './AgreementDialog.tsx';
import { CardPaper } from './CardPaper.tsx';
import { CardView } from './CardView.tsx';
import { HouseholdDialog } from './HouseholdDialog.tsx';

type Opened = 'household' | 'agreement' | 'paper';

export function CardPage() {
  const { id } = useParams<{ id?: string }>();
  const [, go] = useLocation();
  const { month, setMonth } = useMonth();
  const { data: persons = [] } = useQuery('workers.pick', {});
  const workerId = persons.find((person) => String(person.id) === id)?.id;
  return (
    <Page
      title="一人一卡"
      filters={
        <>
          <PersonPicker
            aria-label="工人"
            width={260}
            persons={persons}
            value={workerId ?? null}
            onChange={(next) => {
              if (next !== null) go(`/cards/${String(next)}`);
            }}
          />
          <span style={{ width: 130 }}>
            <MonthField value={month ?? null} onChange={setMonth} aria-label="产量和工资的月份" />
          </span>
        </>
      }
      actions={workerId !== undefined && <CardActions key={workerId} workerId={workerId} />}
    >
      {workerId === undefined || month === undefined ? (
        <Empty description="先在上面选一名工人：工号、姓名或拼音首字母都可以找。" />
      ) : (
        <CardView workerId={workerId} month={month} />
      )}
    </Page>
  );
}

function CardActions({ workerId }: { readonly workerId: Parameters<typeof CardView>[0]['workerId'] }) {
  const { month } = useMonth();
  const [, go] = useLocation();
  const { data: card } = useQuery('cards.get', { workerId });
  const [opened, setOpened] = useState<Opened>();
  const close = (): void => {
    setOpened(undefined);
  };
  return (
    <>
      <Button onClick={() => go(`/workers/${String(workerId)}`)}>档案</Button>
      <Button onClick={() => setOpened('household')}>家庭和住处</Button>
      <Button onClick={() => setOpened('agreement')}>用工协议</Button>
      <Button type="primary" onClick={() => setOpened('paper')}>
        打印卡片
      </Button>
      {card !== undefined && opened === 'household' && <HouseholdDialog card={card} onClose={close} />}
      {card !== undefined && opened === 'agreement' && <AgreementDialog card={card} onClose={close} />}
      {month !== undefined && opened === 'paper' && <CardPaper workerId={workerId} month={month} onClose={close} />}
    </>
  );
}
