// Writes a document of the store: 入库, 车间领料, 盘点, 调拨.
import { Input } from 'antd';
import type { z } from 'zod';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { receiptCauses, type documentDraftSchema } from '../../../shared/features/materials/storeDocuments.ts';
import type { StoreBalance } from '../../../shared/features/materials/storeViews.ts';
import { causeText, documentKindText } from '../../../shared/text/materials.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { DateField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { MaterialQuantitiesField, type MaterialQuantity } from './MaterialQuantitiesField.tsx';
import { storeFormSchema, type StoreForm } from './storeForm.ts';
import { StoreField } from './StoreField.tsx';

export type StoreKind = 'receipt' | 'issue' | 'stocktake' | 'siteTransfer';

type Draft = z.input<typeof documentDraftSchema>;

interface Props {
  readonly kind: StoreKind;
  readonly balances: readonly StoreBalance[];
  readonly today: WorkDate;
  readonly onClose: () => void;
  readonly onSaved: (saved: OutputOf<'materials.addDocument'>) => void;
}

const words: Record<StoreKind, string> = { receipt: '入库', issue: '领料', stocktake: '盘到', siteTransfer: '调拨' };

export function StoreDialog({ kind, balances, today, onClose, onSaved }: Props) {
  const { data: numbers } = useQuery('materials.nextNumbers', {});
  const add = useCommand('materials.addDocument', '已保存');
  if (numbers === undefined) return null;
  const offered = [...new Map(balances.map((each) => [each.materialId, each])).values()].map(
    ({ materialId, name, unit }) => ({ materialId, name, unit }),
  );
  return (
    <FormDialog
      title={`开${documentKindText[kind]}`}
      schema={storeFormSchema}
      initial={{
        ...{ documentNo: numbers.documents[kind], date: today, reason: '', siteId: null, toSiteId: null },
        ...{ cause: 'customer', lines: [] },
      }}
      onSubmit={async (values) => {
        onSaved(await add(draftOf(kind, values)));
      }}
      onClose={onClose}
      wide
    >
      <Field<StoreForm> name="lines" label={`${words[kind]}的料`} wide>
        <MaterialQuantitiesField offered={offered} word={words[kind]} allowZero={kind === 'stocktake'} />
      </Field>
      <Field<StoreForm> name="siteId" label={kind === 'siteTransfer' ? '从哪个库' : '哪个库'}>
        <StoreField />
      </Field>
      {kind === 'siteTransfer' && (
        <Field<StoreForm> name="toSiteId" label="到哪个库">
          <StoreField />
        </Field>
      )}
      {kind === 'receipt' && (
        <Field<StoreForm> name="cause" label="来源">
          <SelectField options={receiptCauses.map((cause) => ({ value: cause, label: causeText[cause] }))} />
        </Field>
      )}
      <Field<StoreForm> name="reason" label={kind === 'stocktake' ? '原因' : '说明'}>
        <Input />
      </Field>
      <Field<StoreForm> name="documentNo" label="单号">
        <Input />
      </Field>
      <Field<StoreForm> name="date" label="日期">
        <DateField allowClear={false} />
      </Field>
    </FormDialog>
  );
}

function draftOf(kind: StoreKind, { toSiteId, cause, lines, ...head }: StoreForm): Draft {
  const plain = lines.map(({ materialId, quantity }: MaterialQuantity) => ({ materialId, quantity }));
  if (kind === 'stocktake')
    return { kind, ...head, lines: plain.map(({ materialId, quantity }) => ({ materialId, counted: quantity })) };
  if (kind === 'siteTransfer') return { kind, ...head, toSiteId, lines: plain };
  return kind === 'receipt' ? { kind, ...head, cause, lines: plain } : { kind, ...head, lines: plain };
}
