// Where the cursor is, what is selected, and what is being typed into the cell.
import { useState } from 'react';
import type { EditMode } from './keys.ts';
import { at, type Selection, type Spot } from './model.ts';

export interface Cursor {
  readonly selection: Selection;
  readonly mode: EditMode;
  readonly typed: string;
  readonly select: (selection: Selection) => void;
  /** Takes the cursor there; what was typed is gone. */
  readonly goTo: (spot: Spot) => void;
  readonly type: (text: string, mode?: EditMode) => void;
  readonly stopTyping: () => void;
}

export function useCursor(start: Spot, rows: number, columns: number): Cursor {
  const [selection, setSelection] = useState<Selection>(() => at(start));
  const [{ mode, typed }, setTyping] = useState<{ mode: EditMode; typed: string }>({ mode: 'none', typed: '' });
  const inside = (spot: Spot): Spot => ({
    row: Math.max(0, Math.min(spot.row, rows - 1)),
    column: Math.max(0, Math.min(spot.column, columns - 1)),
  });
  const stopTyping = (): void => setTyping({ mode: 'none', typed: '' });
  return {
    selection: { cursor: inside(selection.cursor), to: inside(selection.to) },
    mode,
    typed,
    select: setSelection,
    goTo: (spot) => {
      stopTyping();
      setSelection(at(spot));
    },
    type: (text, next) => {
      setTyping((now) => ({ mode: next ?? (now.mode === 'none' ? 'over' : now.mode), typed: text }));
    },
    stopTyping,
  };
}
