// Who the worker is; ID, bank and phone numbers stay hidden until asked for.
import { Alert, Button, Descriptions } from 'antd';
import { useState } from 'react';
import { viewIdNumber } from '../../../shared/features/workers/rules.ts';
import type { Worker } from '../../../shared/features/workers/schema.ts';
import { sexText } from '../../../shared/text/workers.ts';
import { dateText, workDate } from '../../../shared/values/dates.ts';
import { masked, maskedIdNumber } from '../../../shared/values/idNumber.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { WorkerDialog } from './WorkerDialog.tsx';

interface Props {
  readonly worker: Worker;
  readonly onRemoved: () => void;
}

export function BasicTab({ worker, onRemoved }: Props) {
  const [isChanging, setChanging] = useState(false);
  const [areNumbersShown, setNumbersShown] = useState(false);
  return (
    <>
      {worker.idUnverified && (
        <Alert
          type="warning"
          showIcon
          title="身份证号码没有通过校验，待核。请对照身份证核对后修改。"
          style={{ marginBottom: 12 }}
        />
      )}
      <Facts worker={worker} areNumbersShown={areNumbersShown} />
      <div style={{ display: 'flex', gap: 8, marginTop: 16 }}>
        <Button
          type="primary"
          onClick={() => {
            setChanging(true);
          }}
        >
          修改
        </Button>
        <Button
          onClick={() => {
            setNumbersShown(!areNumbersShown);
          }}
        >
          {areNumbersShown ? '隐藏号码' : '显示号码'}
        </Button>
        <span style={{ flex: 1 }} />
        <RemoveWorker worker={worker} onRemoved={onRemoved} />
      </div>
      {isChanging && (
        <WorkerDialog
          worker={worker}
          onClose={() => {
            setChanging(false);
          }}
        />
      )}
    </>
  );
}

function Facts({ worker, areNumbersShown }: { readonly worker: Worker; readonly areNumbersShown: boolean }) {
  const { data: home } = useQuery('home.get', {});
  if (home === undefined) return null;
  const { sex, age, birth } = viewIdNumber(worker.idNumber, workDate(home.today));
  const idNumber = areNumbersShown ? worker.idNumber : maskedIdNumber(worker.idNumber);
  const account = areNumbersShown ? worker.bankAccount : masked(worker.bankAccount, 4, 4);
  const phone = areNumbersShown ? worker.phone : masked(worker.phone, 3, 4);
  const facts: readonly [string, string, number?][] = [
    ['工号', worker.workerNo],
    ['姓名', worker.name],
    ['性别', sex === undefined ? '' : sexText[sex]],
    ['年龄', age === undefined ? '' : `${String(age)} 岁`],
    ['身份证号码', idNumber],
    ['出生日期', birth === undefined ? '' : dateText(birth)],
    ['联系电话', phone, 2],
    ['户籍地址', worker.registeredAddress, 2],
    ['现住地址', worker.livingAddress, 2],
    ['开户行', worker.bankName],
    ['银行卡号', account],
    ['备注', worker.note, 2],
  ];
  return (
    <Descriptions
      bordered
      size="small"
      column={2}
      items={facts.map(([label, children, span = 1]) => ({ key: label, label, children, span }))}
    />
  );
}

function RemoveWorker({ worker, onRemoved }: Props) {
  const remove = useCommand('workers.remove', '已删除');
  return (
    <ConfirmButton
      danger
      question={`删除工人 ${worker.workerNo} ${worker.name}？`}
      explanation="只有还没有产量、考勤、工资等记录的工人可以删除；离开的工人请终止用工关系。"
      verb="删除"
      run={async () => {
        await remove({ id: worker.id });
        onRemoved();
      }}
    >
      删除
    </ConfirmButton>
  );
}
