// 银行代发格式: the layouts the program knows and those of this book; a known one is copied before it is changed.
import { Button, Tag } from 'antd';
import { useMemo, useState } from 'react';
import type { BankTemplate, SavedBankTemplate } from '../../../shared/features/payments/bankTemplate.ts';
import { encodingText, fileKindText, separatorText } from '../../../shared/text/payments.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { pickFile } from '../../client.ts';
import { ActionButton } from '../../ui/buttons.tsx';
import { nameColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { BankTemplateDialog } from './BankTemplateDialog.tsx';

interface Row {
  /** null for those the program brings. */
  readonly id: SavedBankTemplate['id'] | null;
  readonly template: BankTemplate;
}

const columns: readonly Column<Row>[] = [
  nameColumn('名称', ({ template }) => template.name, { width: 180, fixed: true }),
  textColumn('来源', originText, {
    width: 80,
    show: (row) => <Tag color={row.id === null ? 'default' : 'green'}>{originText(row)}</Tag>,
  }),
  textColumn('文件', ({ template }) => fileText(template), { width: 250 }),
  textColumn('标题行', ({ template }) => (template.header ? '有' : '没有'), { width: 80 }),
  textColumn('列', ({ template }) => template.columns.map(({ title }) => title).join('、'), { width: 250 }),
  textColumn('说明', ({ template }) => template.note, { width: 350 }),
];

export function BankTemplatesPage() {
  const { data } = useQuery('payments.bankTemplates', {});
  const [open, setOpen] = useState<Row>();
  const rows = useMemo(
    () => data && [...data.saved, ...data.presets.map((template) => ({ id: null, template }))],
    [data],
  );
  return (
    <Page
      title="银行代发格式"
      filters={<span className="quiet">点一行打开。自带的格式改过以后，另起一个名字存进账套。</span>}
      actions={
        <>
          <ReadButton onRead={(template) => setOpen({ id: null, template })} />
          <Button
            type="primary"
            disabled={data === undefined}
            onClick={() => {
              const [first] = data?.presets ?? [];
              if (first !== undefined) setOpen({ id: null, template: { ...first, name: '', note: '' } });
            }}
          >
            新增格式
          </Button>
        </>
      }
    >
      <DataTable
        name="bank-templates"
        rows={rows}
        columns={columns}
        rowKey={({ id, template }) => `${String(id)} ${template.name}`}
        onOpen={setOpen}
        empty="还没有格式。"
      />
      {open !== undefined && (
        <BankTemplateDialog
          key={`${String(open.id)} ${open.template.name}`}
          id={open.id}
          template={open.template}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Page>
  );
}

function ReadButton({ onRead }: { readonly onRead: (template: BankTemplate) => void }) {
  const read = useCommand('payments.readBankTemplate');
  const run = async (): Promise<void> => {
    const path = await pickFile('选择银行代发格式', ['json']);
    if (path === undefined) return;
    const template = await read({ path });
    if (template !== null) onRead(template);
  };
  return <ActionButton run={run}>从文件导入</ActionButton>;
}

function originText({ id }: Row): string {
  return id === null ? '自带' : '本账套';
}

function fileText({ file, separator, encoding }: BankTemplate): string {
  return file === 'xlsx' ? fileKindText.xlsx : `.${file}，${separatorText[separator]}，${encodingText[encoding]}`;
}
