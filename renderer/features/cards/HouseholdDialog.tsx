// Where a home worker is found, and who helps her; the worker stays the one contract holder.
import { Alert, Input } from 'antd';
import type { z } from 'zod';
import { householdDraftSchema, type Card } from '../../../shared/features/cards/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { HelpersField } from './HelpersField.tsx';

type Draft = z.input<typeof householdDraftSchema>;

export function HouseholdDialog({ card, onClose }: { readonly card: Card; readonly onClose: () => void }) {
  const save = useCommand('cards.setHousehold', '已保存');
  const { township, village, directions, helpers } = card.household;
  return (
    <FormDialog
      wide
      title={`${card.workerNo} ${card.name} 的家庭和住处`}
      schema={householdDraftSchema}
      initial={{ workerId: card.workerId, township, village, directions, helpers }}
      onSubmit={save}
      onClose={onClose}
    >
      <Field<Draft> name="township" label="乡镇" hint="上门路线按乡镇、村排。">
        <Input />
      </Field>
      <Field<Draft> name="village" label="村、组">
        <Input />
      </Field>
      <Field<Draft> name="directions" label="怎么走" hint="如 村小学对面、过桥第二家。" wide>
        <Input />
      </Field>
      <Field<Draft> name="helpers" label="一起做活的家庭成员" wide>
        <HelpersField />
      </Field>
      <Alert
        className="form-wide"
        type="info"
        title={`承揽人只有${card.name}一人：设备、物料、工资、人员类别和纳税都记在其名下，家庭成员不另建工人。`}
      />
    </FormDialog>
  );
}
