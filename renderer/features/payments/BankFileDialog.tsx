// Writes the bank's batch file for what is open, by one of the layouts.
import { App, Button, Modal } from 'antd';
import { Link } from 'wouter';
import type { SlipId } from '../../../shared/features/payments/schema.ts';
import { monthText, type PayMonth } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { receive } from '../../client.ts';
import { ActionButton } from '../../ui/buttons.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useKeptText } from '../../ui/useKeptText.ts';
import { BankPreview } from './BankPreview.tsx';
import './payments.css';

interface Props {
  readonly month: PayMonth;
  /** None = all of the month. */
  readonly slipIds: readonly SlipId[];
  readonly onClose: () => void;
}

export function BankFileDialog({ month, slipIds, onClose }: Props) {
  const { data } = useQuery('payments.bankTemplates', {});
  const [name, setName] = useKeptText('bank-template');
  const write = useCommand('payments.writeBankFile');
  const { modal } = App.useApp();
  const templates = data === undefined ? [] : [...data.saved.map(({ template }) => template), ...data.presets];
  const template = templates.find((each) => each.name === name) ?? templates[0];

  const save = async (): Promise<void> => {
    if (template === undefined) return;
    const written = await write({ month, template, ...(slipIds.length === 0 ? {} : { slipIds: [...slipIds] }) });
    if (written === null) return;
    receive(written.file);
    onClose();
    modal.info({
      title: `已存为 ${written.file.path}`,
      content: `${String(written.count)} 人，合计 ${yuanText(written.amount)} 元。文件里有银行卡号，请妥善保管。银行付款成功以后，请点“发放”登记；退回的请登记付款失败。`,
      okText: '知道了',
    });
  };

  return (
    <Modal
      open
      width={820}
      title={`${monthText(month)}工资 银行代发文件`}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <ActionButton type="primary" disabled={template === undefined} run={save}>
            存为文件
          </ActionButton>
        </>
      }
    >
      <div className="payments-sums">
        <SelectField
          aria-label="格式"
          width={260}
          autoFocus
          value={template?.name ?? null}
          options={templates.map((each) => ({ value: each.name, label: each.name }))}
          onChange={(next) => {
            setName(next ?? '');
          }}
        />
        <Link to="/bank-templates">改格式</Link>
        <span className="quiet">
          {slipIds.length === 0 ? '这个月全部未发的人' : `所选的 ${String(slipIds.length)} 人里未发的`}
        </span>
      </div>
      {template !== undefined && <p className="quiet">{template.note}</p>}
      {template !== undefined && <BankPreview month={month} slipIds={slipIds} template={template} />}
    </Modal>
  );
}
