// What the program sees in a number while it is typed: birth, sex and age, a wrong digit, somebody else with the same number.
import { Checkbox, Form } from 'antd';
import { viewIdNumber, type IdNumberView } from '../../../shared/features/workers/rules.ts';
import type { WorkerDraft, WorkerId } from '../../../shared/features/workers/schema.ts';
import { idNumberSentence, sexText } from '../../../shared/text/workers.ts';
import { passesLuhn, tidyBankAccount } from '../../../shared/values/bankCard.ts';
import { dateText, workDate } from '../../../shared/values/dates.ts';
import { useQuery } from '../../app/useQuery.ts';
import { Field } from '../../ui/Field.tsx';
import './workers.css';

const typedText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Stands beside the field of the ID number. */
export function IdNumberRemark({ self }: { readonly self: WorkerId | null }) {
  const typed = typedText(Form.useWatch('idNumber'));
  const { data: home } = useQuery('home.get', {});
  if (home === undefined) return <span />;
  const view = viewIdNumber(typed, workDate(home.today));
  return (
    <div style={{ paddingTop: 24 }} aria-live="polite">
      {typed !== '' && <Seen view={view} />}
      {view.fault === 'checkDigit' && (
        <Field<WorkerDraft> name="idUnverified" label="" valuePropName="checked">
          <Checkbox>身份证待核：已对照身份证，确实是这个号码</Checkbox>
        </Field>
      )}
      {view.birth !== undefined && <SameNumber idNumber={view.idNumber} self={self} />}
    </div>
  );
}

function Seen({ view }: { readonly view: IdNumberView }) {
  const { birth, sex, age, fault, idNumber } = view;
  if (fault === 'length' && idNumber.length < 15) return <div className="quiet">已输入 {idNumber.length} 位</div>;
  return (
    <>
      {birth !== undefined && sex !== undefined && (
        <div>
          {sexText[sex]}，{dateText(birth)}出生，{age} 岁
        </div>
      )}
      {fault !== undefined && <div className="warning-text">注意：{idNumberSentence(view)}</div>}
    </>
  );
}

function SameNumber({ idNumber, self }: { readonly idNumber: string; readonly self: WorkerId | null }) {
  const { data: others = [] } = useQuery('workers.sameIdNumber', { idNumber, self });
  if (others.length === 0) return null;
  return <div className="warning-text">注意：与{others.join('、')}的身份证号码相同，请核对是不是同一个人。</div>;
}

/** Stands under the field of the bank account. */
export function BankAccountRemark() {
  const account = tidyBankAccount(typedText(Form.useWatch('bankAccount')));
  if (account.length < 12 || passesLuhn(account)) return null;
  return (
    <div className="warning-text" style={{ margin: '-8px 0 12px' }}>
      注意：卡号没有通过校验，请再核对一遍（存折、社保卡的账号可以不理会）。
    </div>
  );
}
