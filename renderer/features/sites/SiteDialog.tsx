// Adds, changes or removes one site. The exemplar of a form.
import { Input } from 'antd';
import { siteDraftSchema, type Site, type SiteDraft } from '../../../shared/features/sites/schema.ts';
import { siteKindText } from '../../../shared/text/sites.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { optionsOf, SelectField } from '../../ui/SelectField.tsx';

interface Props {
  /** Undefined = a new one. */
  readonly site: Site | undefined;
  readonly onClose: () => void;
}

const blank = { siteNo: '', name: '', kind: 'satellite', township: '', village: '', district: '' } as const;

export function SiteDialog({ site, onClose }: Props) {
  const add = useCommand('sites.add', '已新增');
  const change = useCommand('sites.change', '已保存');
  const { id, ...draft } = site ?? { ...blank, id: undefined };
  return (
    <FormDialog
      title={site === undefined ? '新增场所' : `场所 ${site.siteNo} ${site.name}`}
      schema={siteDraftSchema}
      initial={draft}
      onSubmit={(values) => (id === undefined ? add(values) : change({ ...values, id }))}
      onClose={onClose}
      footer={site !== undefined && <RemoveSite site={site} onClose={onClose} />}
    >
      <Field<SiteDraft> name="siteNo" label="编号">
        <Input />
      </Field>
      <Field<SiteDraft> name="name" label="名称">
        <Input />
      </Field>
      <Field<SiteDraft> name="kind" label="类型">
        <SelectField options={optionsOf(siteKindText)} />
      </Field>
      <Field<SiteDraft> name="township" label="乡镇">
        <Input />
      </Field>
      <Field<SiteDraft> name="village" label="村">
        <Input />
      </Field>
      <Field<SiteDraft> name="district" label="区县" hint="不填就是账套设置里的区县；最低工资按区县取。">
        <Input />
      </Field>
    </FormDialog>
  );
}

function RemoveSite({ site, onClose }: { readonly site: Site; readonly onClose: () => void }) {
  const remove = useCommand('sites.remove', '已删除');
  return (
    <ConfirmButton
      danger
      question={`删除场所 ${site.siteNo} ${site.name}？`}
      verb="删除"
      run={async () => {
        await remove({ id: site.id });
        onClose();
      }}
    >
      删除
    </ConfirmButton>
  );
}
