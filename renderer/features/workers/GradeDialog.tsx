// Sets a worker's grade from a day on.
import { datedGradeSchema, type DatedGrade } from '../../../shared/features/workers/dated.ts';
import type { Worker } from '../../../shared/features/workers/schema.ts';
import { gradeText } from '../../../shared/text/workers.ts';
import { useCommand } from '../../app/useCommand.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { optionsOf, SelectField } from '../../ui/SelectField.tsx';

interface Props {
  readonly worker: Worker;
  readonly onClose: () => void;
}

export function GradeDialog({ worker, onClose }: Props) {
  const set = useCommand('workers.setGrade', '已保存');
  return (
    <FormDialog
      title={`${worker.workerNo} ${worker.name} 的等级`}
      schema={datedGradeSchema}
      initial={{}}
      onSubmit={(values) => set({ ...values, workerId: worker.id })}
      onClose={onClose}
    >
      <Field<DatedGrade> name="grade" label="等级">
        <SelectField options={optionsOf(gradeText)} />
      </Field>
      <Field<DatedGrade> name="fromDate" label="起始日期" hint="从这一天起按这个等级的工价算。">
        <DateField />
      </Field>
    </FormDialog>
  );
}
