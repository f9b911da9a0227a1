// Adds, changes or removes one product.
import { Input } from 'antd';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { productDraftSchema, type ProductDraft, type ProductId } from '../../../shared/features/products/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { CountField } from '../../ui/numberFields.tsx';

type Listed = OutputOf<'products.list'>[number];

interface Props {
  /** Undefined = a new one. */
  readonly product: Listed | undefined;
  readonly onAdded: (id: ProductId) => void;
  readonly onClose: () => void;
}

const blank: ProductDraft = { productNo: '', name: '', unit: '件', decimals: 0 };

export function ProductDialog({ product, onAdded, onClose }: Props) {
  const add = useCommand('products.add', '已新增');
  const change = useCommand('products.change', '已保存');
  const { productNo, name, unit, decimals } = product ?? blank;
  return (
    <FormDialog
      title={product === undefined ? '新增产品' : `产品 ${product.productNo} ${product.name}`}
      schema={productDraftSchema}
      initial={{ productNo, name, unit, decimals }}
      onSubmit={async (draft) => {
        if (product === undefined) onAdded(await add(draft));
        else await change({ ...draft, id: product.id });
      }}
      onClose={onClose}
      footer={product !== undefined && <RemoveProduct product={product} onClose={onClose} />}
    >
      <Field<ProductDraft> name="productNo" label="款号">
        <Input />
      </Field>
      <Field<ProductDraft> name="name" label="名称">
        <Input />
      </Field>
      <Field<ProductDraft> name="unit" label="单位">
        <Input />
      </Field>
      <Field<ProductDraft> name="decimals" label="小数位" hint="按件计的填 0；茶叶、药材等过秤的填 1 到 3。">
        <CountField />
      </Field>
    </FormDialog>
  );
}

function RemoveProduct({ product, onClose }: { readonly product: Listed; readonly onClose: () => void }) {
  const remove = useCommand('products.remove', '已删除');
  return (
    <ConfirmButton
      danger
      question={`删除产品 ${product.productNo} ${product.name}？`}
      explanation={product.operations > 0 && `它的 ${String(product.operations)} 道工序和工价会一起删除。`}
      verb="删除"
      run={async () => {
        await remove({ id: product.id });
        onClose();
      }}
    >
      删除
    </ConfirmButton>
  );
}
