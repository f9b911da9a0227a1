// Adds, changes or removes one operation of a product.
import { Checkbox, Input } from 'antd';
import {
  operationDraftSchema,
  type Operation,
  type OperationDraft,
  type Product,
} from '../../../shared/features/products/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { QuantityField } from '../../ui/numberFields.tsx';

interface Props {
  readonly product: Product;
  /** Undefined = a new one. */
  readonly operation: Operation | undefined;
  readonly onClose: () => void;
}

const blank: OperationDraft = { operationNo: '', name: '', dailyQuota: null, defectMaterialPaid: true };

export function OperationDialog({ product, operation, onClose }: Props) {
  const add = useCommand('products.addOperation', '已新增');
  const change = useCommand('products.changeOperation', '已保存');
  const { operationNo, name, dailyQuota, defectMaterialPaid } = operation ?? blank;
  const title = `${product.productNo} ${product.name}`;
  return (
    <FormDialog
      title={operation === undefined ? `${title} · 新增工序` : `${title} · 工序 ${operation.operationNo}`}
      schema={operationDraftSchema}
      initial={{ operationNo, name, dailyQuota, defectMaterialPaid }}
      onSubmit={(draft) =>
        operation === undefined ? add({ ...draft, productId: product.id }) : change({ ...draft, id: operation.id })
      }
      onClose={onClose}
      footer={operation !== undefined && <RemoveOperation operation={operation} onClose={onClose} />}
    >
      <Field<OperationDraft> name="operationNo" label="工序号">
        <Input />
      </Field>
      <Field<OperationDraft> name="name" label="工序名称">
        <Input />
      </Field>
      <Field<OperationDraft> name="dailyQuota" label="日定额" hint="一个熟练工一天一般做多少；可以不填。">
        <QuantityField decimals={product.decimals} unit={product.unit} />
      </Field>
      <Field<OperationDraft> name="defectMaterialPaid" label="料废" valuePropName="checked">
        <Checkbox>料废照样计酬（材料不好造成的废品，不算工人的）</Checkbox>
      </Field>
    </FormDialog>
  );
}

function RemoveOperation({ operation, onClose }: { readonly operation: Operation; readonly onClose: () => void }) {
  const remove = useCommand('products.removeOperation', '已删除');
  return (
    <ConfirmButton
      danger
      question={`删除工序 ${operation.productNo}-${operation.operationNo} ${operation.name}？`}
      explanation="它的工价会一起删除。"
      verb="删除"
      run={async () => {
        await remove({ id: operation.id });
        onClose();
      }}
    >
      删除
    </ConfirmButton>
  );
}
