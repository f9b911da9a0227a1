// Adds, changes or removes one dated rate, with its tiers.
import type { z } from 'zod';
import type { ListedRate } from '../../../shared/features/products/rateContract.ts';
import { rateDraftSchema, type Operation } from '../../../shared/features/products/schema.ts';
import { rateScopeText, tierModeText } from '../../../shared/text/products.ts';
import { gradeText } from '../../../shared/text/workers.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { RateField } from '../../ui/numberFields.tsx';
import { optionsOf, PersonPicker, SelectField } from '../../ui/SelectField.tsx';
import { TiersField } from './TiersField.tsx';

interface Props {
  readonly operation: Operation;
  /** Undefined = a new one. */
  readonly rate: ListedRate | undefined;
  readonly today: WorkDate;
  readonly onClose: () => void;
}

type Draft = z.input<typeof rateDraftSchema>;

export function RateDialog({ operation, rate, today, onClose }: Props) {
  const { data: persons } = useQuery('workers.pick', {});
  const add = useCommand('products.addRate', '已新增');
  const change = useCommand('products.changeRate', '已保存');
  return (
    <FormDialog
      title={`${rate === undefined ? '新增工价' : '修改工价'} · ${operation.productNo}-${operation.operationNo} ${operation.name}`}
      schema={rateDraftSchema}
      initial={draftOf(operation, rate, today)}
      onSubmit={(draft) => (rate === undefined ? add(draft) : change({ id: rate.id, draft }))}
      onClose={onClose}
      wide
      footer={rate !== undefined && <RemoveRate rate={rate} onClose={onClose} />}
    >
      <Field<Draft> name="fromDate" label="从哪一天起">
        <DateField allowClear={false} />
      </Field>
      <Field<Draft>
        name="rate"
        label="单价"
        hint="最多四位小数；设了阶梯时只作显示。留空：结束这个等级或这名工人的专门工价。"
      >
        <RateField />
      </Field>
      <Field<Draft> name="grade" label="只适用于等级" hint="等级和工人都不选，就是通用工价。">
        <SelectField options={optionsOf(gradeText)} allowClear placeholder="不限" />
      </Field>
      <Field<Draft> name="workerId" label="只适用于工人">
        <PersonPicker persons={persons ?? []} allowClear placeholder="不限" />
      </Field>
      <Field<Draft> name="tierMode" label="阶梯方式" hint="按工人当月这道工序的计酬件数分档。">
        <SelectField options={optionsOf(tierModeText)} />
      </Field>
      <Field<Draft> name="tiers" label="阶梯" wide>
        <TiersField unit={operation.unit} decimals={operation.decimals} />
      </Field>
    </FormDialog>
  );
}

function draftOf(operation: Operation, rate: ListedRate | undefined, today: WorkDate): Partial<Draft> {
  if (rate === undefined)
    return {
      operationId: operation.id,
      grade: null,
      workerId: null,
      fromDate: today,
      rate: null,
      tierMode: 'none',
      tiers: [],
    };
  const { operationId, grade, workerId, fromDate, tierMode, tiers } = rate;
  return { operationId, grade, workerId, fromDate, rate: rate.rate, tierMode, tiers };
}

function RemoveRate({ rate, onClose }: { readonly rate: ListedRate; readonly onClose: () => void }) {
  const remove = useCommand('products.removeRate', '已删除');
  return (
    <ConfirmButton
      danger
      question={`删除 ${rateScopeText(rate)} 从 ${rate.fromDate} 起的工价？`}
      explanation="这一段的产量会改按前一条工价算；没有前一条就成了待定价。"
      verb="删除"
      run={async () => {
        await remove({ id: rate.id });
        onClose();
      }}
    >
      删除
    </ConfirmButton>
  );
}
