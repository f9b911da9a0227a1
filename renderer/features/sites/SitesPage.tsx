// The sites of the book. The exemplar of a list page.
import { Button } from 'antd';
import { useState } from 'react';
import type { Site } from '../../../shared/features/sites/schema.ts';
import { siteKindText } from '../../../shared/text/sites.ts';
import { useQuery } from '../../app/useQuery.ts';
import { nameColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Page } from '../../ui/Page.tsx';
import { SiteDialog } from './SiteDialog.tsx';

const columns: readonly Column<Site>[] = [
  textColumn('编号', ({ siteNo }) => siteNo, { fixed: true }),
  nameColumn('名称', ({ name }) => name, { width: 220 }),
  textColumn('类型', ({ kind }) => siteKindText[kind]),
  nameColumn('乡镇', ({ township }) => township, { width: 140 }),
  nameColumn('村', ({ village }) => village, { width: 140 }),
  textColumn('区县', ({ district }) => district, { width: 140 }),
];

export function SitesPage() {
  const { data: sites } = useQuery('sites.list', {});
  const [open, setOpen] = useState<Site | 'new'>();
  return (
    <Page
      title="场所"
      actions={
        <Button
          type="primary"
          onClick={() => {
            setOpen('new');
          }}
        >
          新增场所
        </Button>
      }
    >
      <DataTable
        name="sites"
        rows={sites}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={setOpen}
        empty="还没有场所。请先点“新增场所”，登记中心工厂和各个卫星车间。"
      />
      {open !== undefined && (
        <SiteDialog
          site={open === 'new' ? undefined : open}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </Page>
  );
}
