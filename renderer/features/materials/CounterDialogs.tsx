// The dialog of what is being done at the counter; what was saved comes out as a slip.
import type { DispatchId } from '../../../shared/features/materials/documents.ts';
import type { Counter } from '../../../shared/features/materials/storeViews.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { useQuery } from '../../app/useQuery.ts';
import type { Doing } from './counterActions.ts';
import type { Slip } from './slipRef.ts';
import { DispatchDialog } from './DispatchDialog.tsx';
import { GiveBackDialog, SupplementDialog, TransferDialog } from './HandDialogs.tsx';
import { SavingDialog } from './SavingDialog.tsx';
import { SettleDialog } from './SettleDialog.tsx';
import { ShortCloseDialog } from './ShortCloseDialog.tsx';
import { TakeInDialog } from './TakeInDialog.tsx';

interface Props {
  readonly doing: Doing;
  readonly counter: Counter;
  /** The one chosen on screen. */
  readonly dispatchId: DispatchId | undefined;
  readonly today: WorkDate;
  readonly onClose: () => void;
  readonly onSaved: (slip: Slip) => void;
}

export function CounterDialogs({ doing, ...props }: Props) {
  const { counter, dispatchId, today, onClose, onSaved } = props;
  switch (doing) {
    case 'dispatch':
      return (
        <DispatchDialog
          worker={{ id: counter.workerId, text: `${counter.workerNo} ${counter.name}` }}
          today={today}
          onClose={onClose}
          onSaved={(id) => onSaved({ kind: 'dispatch', id })}
        />
      );
    case 'collect':
      return <TakeInDialog {...props} onSaved={(id) => onSaved({ kind: 'collection', id })} />;
    case 'return':
      return <GiveBackDialog {...props} />;
    case 'supplement':
      return <SupplementDialog {...props} />;
    case 'transfer':
      return <TransferDialog {...props} />;
    case 'saving':
      return <SavingDialog {...props} />;
    case 'close':
      return <ShortCloseDialog {...props} />;
    case 'settle':
      return dispatchId === undefined ? null : (
        <SettleOf id={dispatchId} today={today} onClose={onClose} onSaved={onSaved} />
      );
  }
}

interface SettleProps extends Pick<Props, 'today' | 'onClose' | 'onSaved'> {
  readonly id: DispatchId;
}

function SettleOf({ id, today, onClose, onSaved }: SettleProps) {
  const { data } = useQuery('materials.getDispatch', { id });
  if (data === undefined) return null;
  return (
    <SettleDialog row={data.row} today={today} onClose={onClose} onSaved={() => onSaved({ kind: 'settlement', id })} />
  );
}
