// 报表: a month's reports on screen, and as print-ready workbooks.
import { Select } from 'antd';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { MonthField } from '../../ui/dateFields.tsx';
import { Page } from '../../ui/Page.tsx';
import { useKeptText } from '../../ui/useKeptText.ts';
import { ReportTable } from './ReportTable.tsx';
import { SaveReport } from './SaveReport.tsx';

export function ReportsPage() {
  const { month, setMonth } = useMonth();
  const [kept, setKept] = useKeptText('report');
  const { data: reports } = useQuery('reports.list', {});
  const chosen = reports?.find(({ name }) => name === kept) ?? reports?.[0];
  return (
    <Page
      title="报表"
      filters={
        <>
          <MonthField aria-label="月份" value={month ?? null} onChange={setMonth} />
          <Select
            aria-label="报表"
            style={{ width: 220 }}
            value={chosen?.name ?? null}
            options={(reports ?? []).map(({ name, title }) => ({ value: name, label: title }))}
            onChange={(name) => {
              setKept(name);
            }}
          />
          <span className="quiet">{chosen?.says}</span>
        </>
      }
      actions={chosen !== undefined && month !== undefined && <SaveReport name={chosen.name} month={month} />}
    >
      {chosen !== undefined && month !== undefined && <ReportTable name={chosen.name} month={month} />}
    </Page>
  );
}
