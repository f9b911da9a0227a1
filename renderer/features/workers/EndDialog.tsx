// Ends an engagement on a day, or opens it again.
import { z } from 'zod';
import type { Engagement } from '../../../shared/features/workers/dated.ts';
import type { Worker } from '../../../shared/features/workers/schema.ts';
import { engagementText } from '../../../shared/text/workers.ts';
import { workDateSchema } from '../../../shared/values/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';

interface Props {
  readonly engagement: Engagement;
  readonly worker: Worker;
  readonly onClose: () => void;
}

const endSchema = z.strictObject({ toDate: workDateSchema.nullable() });

export function EndDialog({ engagement, worker, onClose }: Props) {
  const end = useCommand('workers.endEngagement', '已保存');
  return (
    <FormDialog
      title={`${worker.name} 的${engagementText(engagement)}`}
      schema={endSchema}
      initial={{ toDate: engagement.toDate }}
      onSubmit={({ toDate }) => end({ id: engagement.id, toDate })}
      onClose={onClose}
    >
      <Field<{ toDate: string }> name="toDate" label="最后一天" hint="不填就是继续用工。离职的工人工资应一次结清。">
        <DateField />
      </Field>
    </FormDialog>
  );
}
