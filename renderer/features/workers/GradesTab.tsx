// The worker's grades: each holds from its day until the next one.
import { Button } from 'antd';
import { useState } from 'react';
import type { DatedGrade, WorkerFile } from '../../../shared/features/workers/dated.ts';
import { gradeText } from '../../../shared/text/workers.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { actionsColumn, textColumn } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { GradeDialog } from './GradeDialog.tsx';

export function GradesTab({ file }: { readonly file: WorkerFile }) {
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <DataTable
        name="grades"
        fill={false}
        rows={file.grades}
        columns={[
          textColumn<DatedGrade>('起始日期', ({ fromDate }) => fromDate, { width: 160 }),
          textColumn<DatedGrade>('等级', ({ grade }) => gradeText[grade], { width: 160 }),
          actionsColumn<DatedGrade>((grade) => <RemoveGrade file={file} grade={grade} />),
        ]}
        rowKey={({ fromDate }) => fromDate}
        empty="没有等级。按等级定价的工序，没有等级的工人用通用工价。"
      />
      <Button
        style={{ marginTop: 12 }}
        onClick={() => {
          setAdding(true);
        }}
      >
        定等级
      </Button>
      {isAdding && (
        <GradeDialog
          worker={file.worker}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </>
  );
}

function RemoveGrade({ file, grade }: { readonly file: WorkerFile; readonly grade: DatedGrade }) {
  const remove = useCommand('workers.removeGrade', '已删除');
  const { id: workerId, name } = file.worker;
  return (
    <ConfirmButton
      danger
      size="small"
      question={`删除 ${name} ${grade.fromDate} 起的等级“${gradeText[grade.grade]}”？`}
      verb="删除"
      run={() => remove({ workerId, fromDate: grade.fromDate })}
    >
      删除
    </ConfirmButton>
  );
}
