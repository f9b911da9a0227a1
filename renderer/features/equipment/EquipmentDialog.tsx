// Adds, changes or removes one machine.
import { AutoComplete, Input } from 'antd';
import type { z } from 'zod';
import { equipmentDraftSchema, type ListedEquipment } from '../../../shared/features/equipment/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { MoneyField } from '../../ui/numberFields.tsx';
import { SelectField } from '../../ui/SelectField.tsx';

type Draft = z.input<typeof equipmentDraftSchema>;

interface Props {
  /** Undefined = a new one. */
  readonly equipment: ListedEquipment | undefined;
  readonly onClose: () => void;
}

const blank: Draft = { equipmentNo: '', name: '', value: null, funding: '', siteId: null };

export function EquipmentDialog({ equipment, onClose }: Props) {
  const { data: sites } = useQuery('sites.list', {});
  const { data: fundings = [] } = useQuery('equipment.listFundings', {});
  const add = useCommand('equipment.add', '已新增');
  const change = useCommand('equipment.change', '已保存');
  return (
    <FormDialog
      title={equipment === undefined ? '新增设备' : `设备 ${equipment.equipmentNo} ${equipment.name}`}
      schema={equipmentDraftSchema}
      initial={equipment === undefined ? blank : draftOf(equipment)}
      onSubmit={(values) => (equipment === undefined ? add(values) : change({ ...values, id: equipment.id }))}
      onClose={onClose}
      footer={equipment !== undefined && <RemoveEquipment equipment={equipment} onClose={onClose} />}
    >
      <Field<Draft> name="equipmentNo" label="编号">
        <Input />
      </Field>
      <Field<Draft> name="name" label="名称">
        <Input />
      </Field>
      <Field<Draft> name="value" label="价值">
        <MoneyField />
      </Field>
      <Field<Draft> name="funding" label="资金来源" hint="选一个，或直接写；清单在设备页改。">
        <AutoComplete options={fundings.map((value) => ({ value }))} allowClear />
      </Field>
      <Field<Draft> name="siteId" label="所属场所">
        <SelectField
          allowClear
          options={(sites ?? []).map(({ id, siteNo, name }) => ({ value: id, label: `${siteNo} ${name}` }))}
        />
      </Field>
    </FormDialog>
  );
}

function draftOf({ equipmentNo, name, value, funding, siteId }: ListedEquipment): Draft {
  return { equipmentNo, name, value, funding, siteId };
}

function RemoveEquipment({
  equipment,
  onClose,
}: {
  readonly equipment: ListedEquipment;
  readonly onClose: () => void;
}) {
  const remove = useCommand('equipment.remove', '已删除');
  return (
    <ConfirmButton
      danger
      question={`删除设备 ${equipment.equipmentNo} ${equipment.name}？`}
      verb="删除"
      run={async () => {
        await remove({ id: equipment.id });
        onClose();
      }}
    >
      删除
    </ConfirmButton>
  );
}
