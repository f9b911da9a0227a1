// Adds, changes or removes one pay item; a formula is read while it is typed.
import { Checkbox, Form, Input } from 'antd';
import type { z } from 'zod';
import { payItemDraftSchema, type PayItem, type PayItemId } from '../../../shared/features/payItems/schema.ts';
import { payItemKindText, payItemSourceText } from '../../../shared/text/payItems.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MoneyField } from '../../ui/numberFields.tsx';
import { optionsOf, SelectField } from '../../ui/SelectField.tsx';
import { FormulaField } from './FormulaField.tsx';

type Draft = z.input<typeof payItemDraftSchema>;

interface Props {
  /** Undefined = a new one. */
  readonly item: PayItem | undefined;
  readonly onClose: () => void;
}

const blank: Draft = {
  ...{ name: '', kind: 'earning', source: 'typed' },
  ...{ amount: null, formula: null, counts: false, taxable: true, court: false },
};

export function PayItemDialog({ item, onClose }: Props) {
  const add = useCommand('payItems.add', '已新增');
  const change = useCommand('payItems.change', '已保存');
  return (
    <FormDialog
      title={item === undefined ? '新增工资项目' : `工资项目 ${item.name}`}
      schema={payItemDraftSchema}
      initial={item === undefined ? blank : draftOf(item)}
      onSubmit={(values) => (item === undefined ? add(values) : change({ ...values, id: item.id }))}
      onClose={onClose}
      footer={item !== undefined && <RemoveItem item={item} onClose={onClose} />}
    >
      <Field<Draft> name="name" label="名称">
        <Input />
      </Field>
      <Field<Draft> name="kind" label="类型">
        <SelectField options={optionsOf(payItemKindText)} />
      </Field>
      <Field<Draft> name="source" label="取值">
        <SelectField options={optionsOf(payItemSourceText)} />
      </Field>
      <ValueField self={item?.id ?? null} />
      <Marks />
    </FormDialog>
  );
}

/** The one field that the source asks for. */
function ValueField({ self }: { readonly self: PayItemId | null }) {
  const source: unknown = Form.useWatch('source');
  if (source === 'fixed')
    return (
      <Field<Draft> name="amount" label="每月金额" hint="当月有工资的人都有；金额为 0 不出现。">
        <MoneyField />
      </Field>
    );
  if (source !== 'formula') return null;
  return (
    <Field<Draft>
      name="formula"
      label="公式"
      hint="可用 + − × ÷、括号、min、max、round，项目名称，还有 计件工资、计时工资、加班加成（元）和 用餐次数、住宿晚数（考勤里填的）。例：用餐次数 × 5；例：min(计件工资 × 3 ÷ 100, 120)"
    >
      <FormulaField self={self} />
    </Field>
  );
}

function Marks() {
  const kind: unknown = Form.useWatch('kind');
  if (kind === 'deduction')
    return (
      <Field<Draft>
        name="court"
        label=""
        valuePropName="checked"
        hint="按法院通知协助扣的钱：个税之后、赔偿和其他扣款之前扣，扣不完的转到下个月。"
      >
        <Checkbox>法院扣款</Checkbox>
      </Field>
    );
  return (
    <>
      <Field<Draft> name="counts" label="" valuePropName="checked">
        <Checkbox>计入最低工资</Checkbox>
      </Field>
      <Field<Draft> name="taxable" label="" valuePropName="checked">
        <Checkbox>计税</Checkbox>
      </Field>
    </>
  );
}

function draftOf({ name, kind, source, amount, formula, counts, taxable, court }: PayItem): Draft {
  return { name, kind, source, amount, formula, counts, taxable, court };
}

function RemoveItem({ item, onClose }: { readonly item: PayItem; readonly onClose: () => void }) {
  const remove = useCommand('payItems.remove', '已删除');
  return (
    <ConfirmButton
      danger
      question={`删除工资项目“${item.name}”？`}
      verb="删除"
      run={async () => {
        await remove({ id: item.id });
        onClose();
      }}
    >
      删除
    </ConfirmButton>
  );
}
