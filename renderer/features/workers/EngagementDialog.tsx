// Adds, changes or switches an engagement.
import { App } from 'antd';
import {
  engagementDraftSchema,
  type Engagement,
  type EngagementDraft,
} from '../../../shared/features/workers/dated.ts';
import type { Worker } from '../../../shared/features/workers/schema.ts';
import { zeroFen } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { EngagementFields } from './EngagementFields.tsx';

export type EngagementTask =
  | { readonly kind: 'add' }
  /** Of the same kind: a correction. */
  | { readonly kind: 'change'; readonly engagement: Engagement }
  /** A new one that begins where this one ends. */
  | { readonly kind: 'switch'; readonly engagement: Engagement };

interface Props {
  readonly task: EngagementTask;
  readonly worker: Worker;
  readonly onClose: () => void;
}

const titles = { add: '新增用工关系', change: '修改用工关系', switch: '转换用工' } as const;

export function EngagementDialog({ task, worker, onClose }: Props) {
  const { notification } = App.useApp();
  const add = useCommand('workers.addEngagement', '已新增');
  const change = useCommand('workers.changeEngagement', '已保存');
  const switchTo = useCommand('workers.switchEngagement', '已转换');

  function carryOut(values: EngagementDraft): ReturnType<typeof add> {
    if (task.kind === 'add') return add(values);
    return task.kind === 'switch' ? switchTo(values) : change({ ...values, id: task.engagement.id });
  }

  return (
    <FormDialog
      title={`${worker.workerNo} ${worker.name}：${titles[task.kind]}`}
      schema={engagementDraftSchema}
      initial={initialOf(task, worker)}
      onSubmit={async (values) => {
        const { warnings } = await carryOut(engagementDraftSchema.parse(values));
        for (const description of warnings)
          notification.warning({ title: '已保存，请核对', description, duration: 10 });
      }}
      onClose={onClose}
      wide
      footer={
        task.kind === 'change' && <RemoveEngagement engagement={task.engagement} worker={worker} onClose={onClose} />
      }
    >
      <EngagementFields task={task.kind} />
    </FormDialog>
  );
}

type Initial = Partial<EngagementDraft>;

function initialOf(task: EngagementTask, worker: Worker): Initial {
  if (task.kind === 'add')
    return {
      workerId: worker.id,
      post: '',
      siteId: null,
      toDate: null,
      taxItem: null,
      hourlyRate: null,
      dailyRate: null,
      monthlyRate: null,
      socialInsurance: zeroFen,
      damagesCap: null,
    };
  const { fromDate, ...rest } = draftOf(task.engagement);
  return task.kind === 'change' ? { ...rest, fromDate } : { ...rest, toDate: null };
}

function draftOf({ id: _, ...draft }: Engagement): EngagementDraft {
  return draft;
}

interface RemoveProps {
  readonly engagement: Engagement;
  readonly worker: Worker;
  readonly onClose: () => void;
}

function RemoveEngagement({ engagement, worker, onClose }: RemoveProps) {
  const remove = useCommand('workers.removeEngagement', '已删除');
  return (
    <ConfirmButton
      danger
      question={`删除 ${worker.name} ${engagement.fromDate} 起的用工关系？`}
      explanation="登记错了才删除；离开的工人请终止用工关系。"
      verb="删除"
      run={async () => {
        await remove({ id: engagement.id });
        onClose();
      }}
    >
      删除
    </ConfirmButton>
  );
}
