// Chooses whose slips are shown; a choice nobody of the month falls under is not offered.
import type { MonthRow } from '../../../shared/features/payroll/schema.ts';
import { workModeText } from '../../../shared/text/workers.ts';
import { optionsOf, SelectField, type Option } from '../../ui/SelectField.tsx';
import type { ChosenFilters } from './useSlipFilters.ts';

interface Props {
  readonly rows: readonly MonthRow[];
  readonly filters: ChosenFilters;
}

export function SlipFilters({ rows, filters }: Props) {
  const select = (which: 'site' | 'mode' | 'category', label: string, options: readonly Option<string>[]) => (
    <SelectField<string>
      aria-label={label}
      placeholder={`全部${label}`}
      allowClear
      width={130}
      value={filters[which] === '' ? null : filters[which]}
      onChange={(value) => {
        filters.choose(which, value ?? '');
      }}
      options={options}
    />
  );
  const modes = new Set(rows.map(({ workMode }) => workMode));
  return (
    <>
      {select('site', '场所', textOptions(rows.map(({ site }) => site)))}
      {select(
        'mode',
        '上班方式',
        optionsOf(workModeText).filter(({ value }) => modes.has(value)),
      )}
      {select('category', '人员类别', textOptions(rows.flatMap(({ categories }) => categories)))}
    </>
  );
}

function textOptions(texts: readonly string[]): readonly Option<string>[] {
  const found = [...new Set(texts)].filter((text) => text !== '');
  return found.sort((a, b) => a.localeCompare(b, 'zh-CN')).map((text) => ({ value: text, label: text }));
}
