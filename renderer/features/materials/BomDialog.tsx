// Adds, changes or removes one line of the BOM: what a piece takes of a material.
import { Form } from 'antd';
import type { z } from 'zod';
import { bomLineDraftSchema, type BomLine } from '../../../shared/features/materials/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PercentField, QuantityField } from '../../ui/numberFields.tsx';
import { SelectField } from '../../ui/SelectField.tsx';

type Draft = z.input<typeof bomLineDraftSchema>;

interface Props {
  /** Undefined = a new one. */
  readonly line: BomLine | undefined;
  readonly onClose: () => void;
}

export function BomDialog({ line, onClose }: Props) {
  const { data: products } = useQuery('products.list', {});
  const { data: materials } = useQuery('materials.list', {});
  const add = useCommand('materials.addBom', '已新增');
  const change = useCommand('materials.changeBom', '已保存');
  return (
    <FormDialog
      title={line === undefined ? '新增用料定额' : `用料定额 ${line.productNo} ${line.materialName}`}
      schema={bomLineDraftSchema}
      initial={line === undefined ? { operationId: null, lossAllowance: 0 } : draftOf(line)}
      onSubmit={(values) => (line === undefined ? add(values) : change({ ...values, id: line.id }))}
      onClose={onClose}
      footer={line !== undefined && <RemoveLine line={line} onClose={onClose} />}
    >
      <Field<Draft> name="productId" label="产品">
        <SelectField
          placeholder="款号或名称"
          options={(products ?? []).map(({ id, productNo, name }) => ({ value: id, label: `${productNo} ${name}` }))}
        />
      </Field>
      <Field<Draft> name="operationId" label="用在哪道工序" hint="不选就算在发料单上这个产品最前面的一道工序里。">
        <OperationOfProduct />
      </Field>
      <Field<Draft> name="materialId" label="物料">
        <SelectField
          placeholder="编号或名称"
          options={(materials ?? []).map(({ id, materialNo, name }) => ({ value: id, label: `${materialNo} ${name}` }))}
        />
      </Field>
      <Field<Draft> name="perPiece" label="单件用量" hint="按物料的单位，最多三位小数。">
        <QuantityField decimals={3} />
      </Field>
      <Field<Draft> name="lossAllowance" label="允许损耗率" hint="只影响以后开的发料单，已开的按当时的算。">
        <PercentField />
      </Field>
    </FormDialog>
  );
}

interface FieldProps {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: number | null;
  readonly onChange?: (value: number | null) => void;
}

function OperationOfProduct(props: FieldProps) {
  const productId: unknown = Form.useWatch('productId');
  const { data: operations } = useQuery('products.operations', {});
  const options = (operations ?? [])
    .filter((operation) => operation.productId === productId)
    .map(({ id, operationNo, name }) => ({ value: Number(id), label: `${operationNo} ${name}` }));
  return <SelectField {...props} allowClear placeholder="不分工序" options={options} />;
}

function draftOf({ productId, operationId, materialId, perPiece, lossAllowance }: BomLine): Draft {
  return { productId, operationId, materialId, perPiece, lossAllowance };
}

function RemoveLine({ line, onClose }: { readonly line: BomLine; readonly onClose: () => void }) {
  const remove = useCommand('materials.removeBom', '已删除');
  return (
    <ConfirmButton
      danger
      question={`删除款号 ${line.productNo} 的${line.materialName}用料定额？`}
      explanation="已开的发料单不受影响。"
      verb="删除"
      run={async () => {
        await remove({ id: line.id });
        onClose();
      }}
    >
      删除
    </ConfirmButton>
  );
}
