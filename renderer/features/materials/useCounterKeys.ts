// The function keys of the counter, while no dialog or paper is open; the browser's own meaning of them is held back.
import { useEffect, useRef } from 'react';
import { counterActions, type Doing } from './counterActions.ts';

interface Keys {
  readonly enabled: boolean;
  readonly act: (doing: Doing) => void;
  /** F10: the last slip again. */
  readonly reprint: () => void;
  /** Another dispatch: -1 up, 1 down. */
  readonly move: (step: -1 | 1) => void;
  readonly leave: () => void;
}

export function useCounterKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { enabled, act, reprint, move, leave } = latest.current;
      if (!enabled || event.ctrlKey || event.altKey || event.isComposing) return;
      const action = counterActions.find(({ key }) => key === event.key);
      if (action !== undefined) act(action.doing);
      else if (event.key === 'F10') reprint();
      else if (event.key === 'PageUp' || event.key === 'PageDown') move(event.key === 'PageUp' ? -1 : 1);
      else if (event.key === 'Escape') leave();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
