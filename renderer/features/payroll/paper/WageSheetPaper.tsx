// 工资发放表 on paper: A4 landscape, for a month, of all sites or of one.
import { useState } from 'react';
import type { WageSheet } from '../../../../shared/features/payroll/schema.ts';
import type { SiteId } from '../../../../shared/features/sites/schema.ts';
import { monthText, type PayMonth } from '../../../../shared/values/dates.ts';
import { useQuery } from '../../../app/useQuery.ts';
import { PrintSheet } from '../../../ui/PrintSheet.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { pagesOf } from './pagesOf.ts';
import { WageSheetPage } from './WageSheetPage.tsx';
import './paper.css';

interface Props {
  readonly month: PayMonth;
  readonly onClose: () => void;
}

const rowsPerPage = 16;
/** Grand total and capitals. */
const endRows = 2;

export function WageSheetPaper({ month, onClose }: Props) {
  const [siteId, setSiteId] = useState<SiteId | null>(null);
  const { data: sites = [] } = useQuery('sites.list', {});
  const { data: sheet } = useQuery('payroll.wageSheet', { month, ...(siteId === null ? {} : { siteId }) });
  return (
    <PrintSheet
      title={`${monthText(month)}工资发放表`}
      paper={{ size: 'A4', landscape: true }}
      pages={sheet === undefined ? [] : sheetPages(sheet)}
      onClose={onClose}
      options={
        <SelectField<SiteId>
          aria-label="场所"
          placeholder="全部场所"
          allowClear
          width={180}
          value={siteId}
          onChange={setSiteId}
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        />
      }
    />
  );
}

function sheetPages(sheet: WageSheet) {
  const pages = pagesOf(sheet.rows, { page: rowsPerPage, end: endRows });
  return pages.map((rows, index) => (
    <WageSheetPage
      key={index}
      sheet={sheet}
      rows={rows}
      firstNumber={index * rowsPerPage + 1}
      page={index + 1}
      pages={pages.length}
    />
  ));
}
