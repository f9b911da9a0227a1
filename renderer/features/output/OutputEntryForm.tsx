// Quick entry of output: the date and the operation stay, Enter saves and goes back to the worker.
import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { outputRecordSchema, type DayKind } from '../../../shared/features/output/schema.ts';
import { arrangedText, dayKindText } from '../../../shared/text/output.ts';
import { firstDay, lastDay, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import { milli, quantityText, type Milli } from '../../../shared/values/quantity.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { EntryBar, EntryCell, focusField } from '../../ui/EntryBar.tsx';
import { QuantityField } from '../../ui/numberFields.tsx';
import { PersonPicker, SelectField } from '../../ui/SelectField.tsx';
import { operationOptions } from './operationOptions.ts';

interface Props {
  readonly month: PayMonth;
  /** null = the bookkeeper picks the day. */
  readonly startDate: WorkDate | null;
  readonly onSaved: () => void;
}

const blankCounts = { qualified: null, rework: null, defectWorker: null, defectMaterial: null };
type Counts = Readonly<Record<keyof typeof blankCounts, Milli | null>>;

export function OutputEntryForm({ month, startDate, onSaved }: Props) {
  const [date, setDate] = useState<WorkDate | null>(startDate ?? firstDay(month));
  const [workerId, setWorkerId] = useState<number | null>(null);
  const [operationId, setOperationId] = useState<number | null>(null);
  const [counts, setCounts] = useState<Counts>(blankCounts);
  const [arranged, setArranged] = useState(false);
  const [note, setNote] = useState('');
  const [late, setLate] = useState(false);
  const { data: persons } = useQuery('workers.pick', { on: date ?? lastDay(month) });
  const { data: operations } = useQuery('products.operations', {});
  const { data: day } = useQuery('output.day', { date: date ?? firstDay(month) });
  const record = useCommand('output.record');
  const operation = operations?.find(({ id }) => id === operationId);

  const countCell = (name: keyof Counts, label: string) => (
    <EntryCell label={label} htmlFor={`output-${name}`} width={88}>
      <QuantityField
        id={`output-${name}`}
        decimals={operation?.decimals ?? 0}
        value={counts[name]}
        onChange={(count) => {
          setCounts({ ...counts, [name]: count });
        }}
      />
    </EntryCell>
  );

  return (
    <EntryBar
      schema={outputRecordSchema}
      draft={{
        workDate: date,
        workerId,
        operationId,
        ...filled(counts),
        arranged,
        note,
        late: late && day?.locked === true,
      }}
      startAt="output-worker"
      below={
        <>
          <Checkbox
            checked={arranged}
            onChange={(event) => {
              setArranged(event.target.checked);
            }}
          >
            安排加班
          </Checkbox>
          <span className="quiet">{day === undefined ? '' : arrangedText[day.kind]}</span>
          {day?.locked === true && (
            <Checkbox
              checked={late}
              onChange={(event) => {
                setLate(event.target.checked);
              }}
            >
              补记：这个月的工资已封存，按当天工价算在下一期工资里
            </Checkbox>
          )}
        </>
      }
      hint="全键盘：工号、姓名或拼音 → 回车 → 工序 → 回车 → 数量 → 回车记下，光标回到工人；日期和工序留着。"
      onSave={async (draft) => {
        const entry = await record(draft);
        setWorkerId(null);
        setCounts(blankCounts);
        setNote('');
        onSaved();
        return `已记：${entry.workDate} ${entry.workerNo} ${entry.workerName} ${entry.productNo}-${entry.operationNo} ${entry.operationName} 合格 ${quantityText(entry.qualified)} ${entry.unit}`;
      }}
    >
      <EntryCell label={`日期${dayText(day)}`} htmlFor="output-date" width={140}>
        <DateField id="output-date" value={date} onChange={setDate} allowClear={false} />
      </EntryCell>
      <EntryCell label="工人" htmlFor="output-worker" width={176}>
        <PersonPicker<number>
          id="output-worker"
          autoFocus
          persons={persons?.filter(({ active }) => active) ?? []}
          value={workerId}
          onChange={(next) => {
            setWorkerId(next);
            focusField(operationId === null ? 'output-operation' : 'output-qualified');
          }}
        />
      </EntryCell>
      <EntryCell label="工序" htmlFor="output-operation" width={240}>
        <SelectField<number>
          id="output-operation"
          placeholder="款号、工序号或名称"
          options={operationOptions(operations)}
          value={operationId}
          onChange={(next) => {
            setOperationId(next);
            setCounts(blankCounts);
            focusField('output-qualified');
          }}
        />
      </EntryCell>
      {countCell('qualified', `合格${operation === undefined ? '' : `（${operation.unit}）`}`)}
      {countCell('rework', '返工')}
      {countCell('defectWorker', '工废')}
      {countCell('defectMaterial', '料废')}
      <EntryCell label="备注" htmlFor="output-note" width={104}>
        <Input
          id="output-note"
          value={note}
          onChange={(event) => {
            setNote(event.target.value);
          }}
        />
      </EntryCell>
    </EntryBar>
  );
}

function dayText(day: { readonly kind: DayKind; readonly locked: boolean } | undefined): string {
  if (day === undefined) return '';
  return `（${dayKindText[day.kind]}${day.locked ? '，工资已封存' : ''}）`;
}

/** An empty cell counts as none. */
function filled(counts: Counts): Readonly<Record<keyof Counts, Milli>> {
  const none = milli(0);
  return {
    qualified: counts.qualified ?? none,
    rework: counts.rework ?? none,
    defectWorker: counts.defectWorker ?? none,
    defectMaterial: counts.defectMaterial ?? none,
  };
}
