// Adds, changes or removes one advance.
import { Alert, Input } from 'antd';
import type { z } from 'zod';
import { advanceDraftSchema, type ListedAdvance } from '../../../shared/features/advances/schema.ts';
import { advancePlanText } from '../../../shared/text/advances.ts';
import { monthOf, type WorkDate } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { DateField, MonthField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MoneyField } from '../../ui/numberFields.tsx';
import { optionsOf, PersonPicker, SelectField } from '../../ui/SelectField.tsx';
import { PlanValueField } from './PlanValueField.tsx';
import { SkippedField } from './SkippedField.tsx';

type Draft = z.input<typeof advanceDraftSchema>;

interface Props {
  /** Undefined = a new one. */
  readonly advance: ListedAdvance | undefined;
  readonly today: WorkDate;
  readonly onClose: () => void;
}

export function AdvanceDialog({ advance, today, onClose }: Props) {
  const { data: persons } = useQuery('workers.pick', {});
  const add = useCommand('advances.add', '已新增');
  const change = useCommand('advances.change', '已保存');
  const isTaken = advance !== undefined && advance.taken > 0;
  return (
    <FormDialog
      title={advance === undefined ? '新增预支' : `预支 ${advance.workerNo} ${advance.workerName} ${advance.date}`}
      schema={advanceDraftSchema}
      initial={advance === undefined ? blank(today) : draftOf(advance)}
      onSubmit={(values) => (advance === undefined ? add(values) : change({ id: advance.id, advance: values }))}
      onClose={onClose}
      wide
      footer={advance !== undefined && !isTaken && <RemoveAdvance advance={advance} onClose={onClose} />}
    >
      {isTaken && (
        <Alert
          className="form-wide"
          type="info"
          style={{ marginBottom: 12 }}
          title={`已经扣回 ${yuanText(advance.taken)} 元，只能改扣回方式、跳过月份和备注。`}
        />
      )}
      <Field<Draft> name="workerId" label="工人">
        <PersonPicker persons={persons ?? []} disabled={isTaken} />
      </Field>
      <Field<Draft> name="date" label="日期">
        <DateField allowClear={false} disabled={isTaken} />
      </Field>
      <Field<Draft> name="amount" label="金额">
        <MoneyField disabled={isTaken} />
      </Field>
      <Field<Draft> name="firstMonth" label="首扣月份">
        <MonthField />
      </Field>
      <Field<Draft> name="plan" label="扣回方式">
        <SelectField options={optionsOf(advancePlanText)} />
      </Field>
      <Field<Draft> name="planValue" label="期数或每月金额">
        <PlanValueField />
      </Field>
      <Field<Draft> name="skipped" label="跳过月份" hint="这些月份不扣，剩下的往后推。">
        <SkippedField />
      </Field>
      <Field<Draft> name="note" label="备注">
        <Input />
      </Field>
    </FormDialog>
  );
}

function blank(today: WorkDate): Partial<Draft> {
  return { date: today, plan: 'once', planValue: null, firstMonth: monthOf(today), skipped: [], note: '' };
}

function draftOf({ workerId, date, amount, plan, planValue, firstMonth, skipped, note }: ListedAdvance): Draft {
  return { workerId, date, amount, plan, planValue, firstMonth, skipped, note };
}

function RemoveAdvance({ advance, onClose }: { readonly advance: ListedAdvance; readonly onClose: () => void }) {
  const remove = useCommand('advances.remove', '已删除');
  return (
    <ConfirmButton
      danger
      question={`删除${advance.workerName}的预支 ${yuanText(advance.amount)} 元？`}
      verb="删除"
      run={async () => {
        await remove({ id: advance.id });
        onClose();
      }}
    >
      删除
    </ConfirmButton>
  );
}
