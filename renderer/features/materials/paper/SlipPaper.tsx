// The slip of a document on paper: two copies on a sheet of A4, or one on each page of 241 × 140 mm.
import { useQuery } from '../../../app/useQuery.ts';
import { PrintSheet } from '../../../ui/PrintSheet.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useKeptText } from '../../../ui/useKeptText.ts';
import type { Slip } from '../slipRef.ts';
import { isOfPerson, SlipSheet } from './SlipSheet.tsx';
import { slipParts } from './slipParts.ts';
import './slip.css';

interface Props {
  readonly slip: Slip;
  readonly onClose: () => void;
}

const papers = [
  { value: 'A4', label: 'A4 一页两联' },
  { value: '241×140', label: '241×140 两联' },
  { value: '241×140×3', label: '241×140 三联' },
];

export function SlipPaper({ slip: { kind, id }, onClose }: Props) {
  const { data: slip } = useQuery('materials.slip', { kind, id });
  const [paper, setPaper] = useKeptText('slipPaper', 'A4');
  if (slip === undefined) return null;
  const isA4 = paper === 'A4';
  const other = isOfPerson(slip) ? '工人' : '对方';
  const copies = paper === '241×140×3' ? ['存根', other, '车间'] : ['存根', other];
  const parts = slipParts(slip);
  const sheets = parts.map((part, index) =>
    copies.map((copy) => (
      <SlipSheet
        key={`${copy}${String(index)}`}
        slip={slip}
        part={part}
        copy={copy}
        page={index + 1}
        pages={parts.length}
      />
    )),
  );
  const pages = isA4
    ? sheets.map((both, index) => (
        <div key={index} className="counter-slip-a4">
          {both}
        </div>
      ))
    : sheets.flat();
  return (
    <PrintSheet
      title={`${slip.title} ${slip.documentNo}`}
      paper={{ size: isA4 ? 'A4' : '241×140', landscape: false }}
      pages={pages}
      onClose={onClose}
      options={
        <SelectField
          aria-label="纸张"
          width={150}
          value={paper}
          onChange={(next) => setPaper(next ?? 'A4')}
          options={papers}
        />
      }
    />
  );
}
