// Puts in, mends or removes one stay of a worker; the day's hours follow.
import { Input } from 'antd';
import { z } from 'zod';
import { stayTimesSchema, type Stay } from '../../../shared/features/attendance/punches.ts';
import { workerIdSchema } from '../../../shared/features/attendance/schema.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { workDateSchema } from '../../../shared/values/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PersonPicker } from '../../ui/SelectField.tsx';

interface Props {
  /** Undefined = a new one. */
  readonly stay: Stay | undefined;
  readonly day: WorkDate;
  readonly onClose: () => void;
}

const draftSchema = z.strictObject({
  workerId: workerIdSchema,
  workDate: workDateSchema,
  inAt: stayTimesSchema.shape.inAt,
  outAt: stayTimesSchema.shape.outAt,
});
type Draft = z.input<typeof draftSchema>;

export function StayDialog({ stay, day, onClose }: Props) {
  const { data: persons } = useQuery('workers.pick', { on: stay?.workDate ?? day });
  const add = useCommand('attendance.addStay', '已补上');
  const mend = useCommand('attendance.mendStay', '已保存');
  const remove = useCommand('attendance.removeStay', '已删除');
  return (
    <FormDialog
      title={stay === undefined ? '补打卡' : `打卡 ${stay.workDate} ${stay.workerNo} ${stay.workerName}`}
      schema={draftSchema}
      initial={{
        ...(stay === undefined ? {} : { workerId: stay.workerId }),
        workDate: stay?.workDate ?? day,
        inAt: stay?.inAt ?? null,
        outAt: stay?.outAt ?? null,
      }}
      onSubmit={({ workerId, workDate, ...times }) =>
        stay === undefined ? add({ workerId, workDate, times }) : mend({ id: stay.id, times })
      }
      onClose={onClose}
      footer={
        stay !== undefined && (
          <ConfirmButton
            danger
            question={`删除 ${stay.workDate} ${stay.workerName} 的这次打卡？它的工时也从考勤里减去。`}
            verb="删除"
            run={async () => {
              await remove({ id: stay.id });
              onClose();
            }}
          >
            删除
          </ConfirmButton>
        )
      }
    >
      {stay === undefined && (
        <>
          <Field<Draft> name="workDate" label="日期">
            <DateField allowClear={false} />
          </Field>
          <Field<Draft> name="workerId" label="工人">
            <PersonPicker persons={persons?.filter(({ active }) => active) ?? []} />
          </Field>
        </>
      )}
      <Field<Draft> name="inAt" label="上班时间" hint="像 08:02。">
        <TimeField />
      </Field>
      <Field<Draft> name="outAt" label="下班时间" hint="早于上班时间的算第二天早上。">
        <TimeField />
      </Field>
    </FormDialog>
  );
}

/** “802” and “8：02” are 08:02; an emptied one gives null. */
function TimeField(props: {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
}) {
  const { id, value, onChange } = props;
  return (
    <Input
      {...(id === undefined ? {} : { id })}
      autoComplete="off"
      value={value ?? ''}
      onChange={(event) => onChange?.(event.target.value === '' ? null : event.target.value)}
      onBlur={(event) => onChange?.(tidyTime(event.target.value))}
    />
  );
}

function tidyTime(typed: string): string | null {
  const text = typed.normalize('NFKC').replace(/\s+/g, '');
  const match = /^(\d{1,2}):?(\d{2})$/.exec(text);
  return text === '' ? null : match === null ? text : `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? ''}`;
}
