// 离职结清: one worker and the day she leaves; steps with the way to each, what is left to zero, and the page to sign.
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { isWorkDate, type WorkDate } from '../../../shared/values/dates.ts';
import type { Leaver } from '../../../shared/features/closing/leaverSchema.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { PersonPicker } from '../../ui/SelectField.tsx';
import { LeaverPaper } from './LeaverPaper.tsx';
import { LeaverView } from './LeaverView.tsx';
import './closing.css';

export function LeaverPage() {
  const { workerId: asked, date: askedDate = '' } = useParams<{ workerId?: string; date?: string }>();
  const [, go] = useLocation();
  const { today } = useMonth();
  const { data: persons = [] } = useQuery('workers.pick', {});
  const [isPaperOpen, setPaperOpen] = useState(false);
  const workerId = persons.find((person) => String(person.id) === asked)?.id;
  const date = isWorkDate(askedDate) ? askedDate : today;
  const isChosen = workerId !== undefined && date !== undefined;
  const { data: leaver } = useQuery(
    'closing.leaver',
    { workerId: workerId ?? 0, date: date ?? '' },
    { enabled: isChosen },
  );
  const goTo = (who: number | undefined, on: WorkDate | undefined): void => {
    if (who !== undefined) go(on === undefined ? `/leaver/${String(who)}` : `/leaver/${String(who)}/${on}`);
  };
  return (
    <Page
      title="离职结清"
      filters={
        <>
          <PersonPicker
            aria-label="工人"
            width={240}
            persons={persons}
            value={workerId ?? null}
            onChange={(next) => {
              goTo(next ?? undefined, date);
            }}
          />
          <span>离职日期</span>
          <span style={{ width: 140 }}>
            <DateField
              aria-label="离职日期"
              allowClear={false}
              value={date ?? null}
              onChange={(next) => {
                goTo(workerId, next ?? undefined);
              }}
            />
          </span>
        </>
      }
      actions={
        <Button type="primary" disabled={leaver === undefined} onClick={() => setPaperOpen(true)}>
          打印结清单
        </Button>
      }
    >
      {isChosen ? <Found leaver={leaver} /> : <Empty description="先在上面选一名工人和离职日期。" />}
      {isPaperOpen && leaver !== undefined && <LeaverPaper leaver={leaver} onClose={() => setPaperOpen(false)} />}
    </Page>
  );
}

function Found({ leaver }: { readonly leaver: Leaver | undefined }) {
  return leaver === undefined ? null : <LeaverView leaver={leaver} />;
}
