// Adds, changes or removes one team output with its members and their shares.
import { Alert, Input } from 'antd';
import type { z } from 'zod';
import { teamOutputDraftSchema, type TeamOutput } from '../../../shared/features/output/teamSchema.ts';
import { splitText } from '../../../shared/text/output.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { optionsOf, SelectField } from '../../ui/SelectField.tsx';
import { MembersField } from './MembersField.tsx';
import { operationOptions } from './operationOptions.ts';
import { TeamQuantityField } from './TeamQuantityField.tsx';
import { TeamField } from './TeamField.tsx';

type Draft = z.input<typeof teamOutputDraftSchema>;

interface Props {
  /** Undefined = a new one. */
  readonly row: TeamOutput | undefined;
  readonly startDate: WorkDate;
  readonly onClose: () => void;
}

export function TeamOutputDialog({ row, startDate, onClose }: Props) {
  const { data: persons } = useQuery('workers.pick', {});
  const { data: operations } = useQuery('products.operations', {});
  const { data: teams } = useQuery('output.teams', {});
  const record = useCommand('output.recordTeam', '已新增');
  const change = useCommand('output.changeTeam', '已保存');
  return (
    <FormDialog
      title={row === undefined ? '新增班组产量' : `班组产量 ${row.workDate} ${row.team}`}
      schema={teamOutputDraftSchema}
      initial={row === undefined ? blank(startDate) : draftOf(row)}
      onSubmit={(draft) => (row === undefined ? record(draft) : change({ id: row.id, draft }))}
      onClose={onClose}
      wide
      footer={row !== undefined && <RemoveRow row={row} onClose={onClose} />}
    >
      {row?.locked === true && (
        <Alert className="form-wide" type="warning" title="这个月的工资已封存，这里只能看，不能改。" />
      )}
      <Field<Draft> name="workDate" label="日期">
        <DateField allowClear={false} />
      </Field>
      <Field<Draft> name="team" label="班组" hint="选一个做过的班组，会带出上次的成员。">
        <TeamField teams={teams ?? []} fills={row === undefined} />
      </Field>
      <Field<Draft> name="operationId" label="工序">
        <SelectField options={operationOptions(operations)} placeholder="款号、工序号或名称" />
      </Field>
      <Field<Draft> name="qualified" label="合格">
        <TeamQuantityField operations={operations ?? []} />
      </Field>
      <Field<Draft> name="split" label="分配方式" hint="金额按分配数分，分差按最大余数补到人。">
        <SelectField options={optionsOf(splitText)} />
      </Field>
      <Field<Draft> name="note" label="备注">
        <Input />
      </Field>
      <Field<Draft> name="members" label="成员" wide>
        <MembersField persons={persons ?? []} />
      </Field>
    </FormDialog>
  );
}

function blank(workDate: WorkDate): Partial<Draft> {
  return { workDate, team: '', split: 'hours', note: '', members: [] };
}

function draftOf({ workDate, team, operationId, qualified, split, note, members }: TeamOutput): Draft {
  const shares = members.map(({ workerId, weight }) => ({ workerId, weight }));
  return { workDate, team, operationId, qualified, split, note, members: shares };
}

function RemoveRow({ row, onClose }: { readonly row: TeamOutput; readonly onClose: () => void }) {
  const remove = useCommand('output.removeTeam', '已删除');
  return (
    <ConfirmButton
      danger
      disabled={row.locked}
      question={`删除 ${row.workDate} ${row.team} ${row.productNo}-${row.operationNo} 的班组产量？`}
      verb="删除"
      run={async () => {
        await remove({ id: row.id });
        onClose();
      }}
    >
      删除
    </ConfirmButton>
  );
}
