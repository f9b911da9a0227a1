// One amount of the month's table: stored when one leaves it; Enter goes to the next worker.
import { useState, type KeyboardEvent } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { PayItem } from '../../../shared/features/payItems/schema.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import { yuanText, type Fen } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useShowFailure } from '../../ui/failure.ts';
import { MoneyField } from '../../ui/numberFields.tsx';

interface Props {
  readonly month: PayMonth;
  readonly row: OutputOf<'payItems.listValues'>['workers'][number];
  readonly item: PayItem;
  readonly amount: Fen | null;
  readonly locked: boolean;
}

export function ValueCell({ month, row, item, amount, locked }: Props) {
  const set = useCommand('payItems.setValue');
  const showFailure = useShowFailure();
  const [typed, setTyped] = useState<Fen | null>();
  if (locked) return amount === null ? null : <>{yuanText(amount)}</>;

  async function save(): Promise<void> {
    if (typed === undefined || typed === amount || Number.isNaN(typed)) return;
    try {
      await set({ month, workerId: row.workerId, payItemId: item.id, amount: typed });
      setTyped(undefined);
    } catch (error) {
      showFailure(error);
    }
  }

  return (
    <div onBlur={() => void save()} onKeyDown={goDown}>
      <MoneyField
        aria-label={`${row.workerNo} ${row.name} ${item.name}`}
        value={typed === undefined ? amount : typed}
        onChange={setTyped}
      />
    </div>
  );
}

/** The same column of the next row. */
function goDown(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter') return;
  const cell = event.currentTarget.closest('.ant-table-cell');
  const line = cell?.parentElement;
  if (!cell || !line) return;
  const index = Array.from(line.children).indexOf(cell);
  const next = line.nextElementSibling?.children[index]?.querySelector('input');
  if (next) next.focus();
  else if (event.target instanceof HTMLInputElement) event.target.blur();
}
