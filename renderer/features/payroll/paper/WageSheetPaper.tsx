// 工资发放表 on paper: of a run, of all sites or of one; A4 landscape or a continuous form.
import { useState } from 'react';
import type { Period, WageSheet } from '../../../../shared/features/payroll/schema.ts';
import type { SiteId } from '../../../../shared/features/sites/schema.ts';
import { useQuery } from '../../../app/useQuery.ts';
import { pagesOf } from '../../../ui/pagesOf.ts';
import { extentOf, type Paper } from '../../../ui/paperSizes.ts';
import { PrintSheet } from '../../../ui/PrintSheet.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { usePaperChoice } from '../../../ui/usePaperChoice.tsx';
import { WageSheetPage } from './WageSheetPage.tsx';
import { runName } from '../words.ts';
import './paper.css';

interface Props {
  readonly period: Period;
  readonly onClose: () => void;
}

const papers = [
  { size: 'A4', landscape: true },
  { size: '241×279', landscape: false },
] as const satisfies readonly [Paper, ...Paper[]];

/** Millimetres of a page that are no rows, and of a row. */
const around = 57;
const rowHeight = 9;
/** Grand total and capitals. */
const endRows = 2;

export function WageSheetPaper({ period, onClose }: Props) {
  const [siteId, setSiteId] = useState<SiteId | null>(null);
  const [paper, paperChoice] = usePaperChoice('wage-sheet', papers);
  const { data: sites = [] } = useQuery('sites.list', {});
  const { data: sheet } = useQuery('payroll.wageSheet', { ...period, ...(siteId === null ? {} : { siteId }) });
  return (
    <PrintSheet
      title={`${runName(period)}工资发放表`}
      paper={paper}
      pages={sheet === undefined ? [] : sheetPages(sheet, paper)}
      onClose={onClose}
      options={
        <>
          {paperChoice}
          <SelectField<SiteId>
            aria-label="场所"
            placeholder="全部场所"
            allowClear
            width={160}
            value={siteId}
            onChange={setSiteId}
            options={sites.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </>
      }
    />
  );
}

function sheetPages(sheet: WageSheet, paper: Paper) {
  const { width, height } = extentOf(paper);
  const perPage = Math.floor((height - around) / rowHeight);
  const pages = pagesOf(sheet.rows, { page: perPage, end: endRows });
  return pages.map((rows, index) => (
    <WageSheetPage
      key={index}
      sheet={sheet}
      rows={rows}
      firstNumber={index * perPage + 1}
      page={index + 1}
      pages={pages.length}
      width={width}
    />
  ));
}
