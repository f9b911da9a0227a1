// Edits one layout of a bank file, with the file as it would come out beside it.
import { Checkbox, Form, Input } from 'antd';
import type { z } from 'zod';
import {
  bankTemplateSchema,
  type BankTemplate,
  type BankTemplateId,
} from '../../../shared/features/payments/bankTemplate.ts';
import { bankPresets } from '../../../shared/features/payments/bankPresets.ts';
import { amountFormatText, encodingText, fileKindText, separatorText } from '../../../shared/text/payments.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { receive } from '../../client.ts';
import { ActionButton, ConfirmButton } from '../../ui/buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { optionsOf, SelectField } from '../../ui/SelectField.tsx';
import { BankColumnsField } from './BankColumnsField.tsx';
import { BankPreview } from './BankPreview.tsx';
import './payments.css';

type Draft = z.input<typeof bankTemplateSchema>;

interface Props {
  /** null = one of the program's, or a new one: it is saved under a name of its own. */
  readonly id: BankTemplateId | null;
  readonly template: BankTemplate;
  readonly onClose: () => void;
}

export function BankTemplateDialog({ id, template, onClose }: Props) {
  const save = useCommand('payments.saveBankTemplate', '已保存');
  const isPreset = id === null && bankPresets.some(({ name }) => name === template.name);
  const initial: Draft = {
    ...template,
    columns: [...template.columns],
    name: isPreset ? `${template.name}（改）` : template.name,
  };
  return (
    <FormDialog
      title={id === null ? '新的银行代发格式' : `银行代发格式 ${template.name}`}
      schema={bankTemplateSchema}
      initial={initial}
      wide
      saveText={id === null ? '存进账套' : '保存'}
      onSubmit={(values) => save({ id, template: values })}
      onClose={onClose}
      footer={id !== null && <SavedActions id={id} template={template} onClose={onClose} />}
    >
      <Field<Draft> name="name" label="名称">
        <Input autoComplete="off" />
      </Field>
      <Field<Draft> name="purpose" label="用途" hint="{月份} 换成工资月份，如 2026年10月。">
        <Input autoComplete="off" />
      </Field>
      <Field<Draft> name="file" label="文件">
        <SelectField options={optionsOf(fileKindText)} />
      </Field>
      <Field<Draft> name="amount" label="金额写法">
        <SelectField options={optionsOf(amountFormatText)} />
      </Field>
      <Field<Draft> name="separator" label="分隔符（文本文件）">
        <SelectField options={optionsOf(separatorText)} />
      </Field>
      <Field<Draft> name="encoding" label="编码（文本文件）">
        <SelectField options={optionsOf(encodingText)} />
      </Field>
      <div className="form-wide payments-sums">
        <Field<Draft> name="header" label="" valuePropName="checked">
          <Checkbox>有标题行</Checkbox>
        </Field>
        <Field<Draft> name="totalLine" label="" valuePropName="checked">
          <Checkbox>末尾加合计行（多数银行不要）</Checkbox>
        </Field>
        <Field<Draft> name="markNumbers" label="" valuePropName="checked">
          <Checkbox>账号前加制表符（用 Excel 打开文本时不丢位数）</Checkbox>
        </Field>
      </div>
      <Field<Draft> name="columns" label="列，从左到右" wide>
        <BankColumnsField />
      </Field>
      <Field<Draft> name="note" label="说明" wide>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 3 }} />
      </Field>
      <Preview />
    </FormDialog>
  );
}

/** By the newest run that is not paid out; nothing while the form does not fit. */
function Preview() {
  const form = Form.useFormInstance();
  const values: unknown = Form.useWatch([], form);
  const { data: runs } = useQuery('payroll.runs', {});
  const month = runs?.find(({ state }) => state === 'locked')?.month;
  const template = bankTemplateSchema.safeParse(values);
  if (month === undefined || !template.success) return null;
  return (
    <div className="form-wide">
      <BankPreview month={month} slipIds={[]} template={template.data} />
    </div>
  );
}

interface SavedProps {
  readonly id: BankTemplateId;
  readonly template: BankTemplate;
  readonly onClose: () => void;
}

function SavedActions({ id, template, onClose }: SavedProps) {
  const remove = useCommand('payments.removeBankTemplate', '已删除');
  const write = useCommand('payments.writeBankTemplate');
  return (
    <span style={{ display: 'inline-flex', gap: 8 }}>
      <ConfirmButton
        danger
        question={`删除银行代发格式 ${template.name}？`}
        verb="删除"
        run={async () => {
          await remove({ id });
          onClose();
        }}
      >
        删除
      </ConfirmButton>
      <ActionButton
        run={async () => {
          const file = await write({ template });
          if (file !== null) receive(file);
        }}
      >
        导出为文件
      </ActionButton>
    </span>
  );
}
