// What a key does in an entry grid, as in Excel; a key without an action is typing and belongs to the input field.
import type { Move } from './moves.ts';

/** Moves the cursor. */
export type MoveAction =
  | { readonly do: 'move'; readonly move: Move; readonly far: boolean; readonly extend: boolean }
  | { readonly do: 'enter' | 'tab'; readonly back: boolean }
  | { readonly do: 'selectAll' };

export type GridAction =
  MoveAction | { readonly do: 'edit' | 'cancel' | 'clear' | 'fillDown' | 'fillRight' | 'undo' | 'redo' };

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** How the cell is being edited: by typing over it (arrows leave it), or from inside with F2 (arrows move in the text). */
export type EditMode = 'none' | 'over' | 'inside';

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'home',
  End: 'end',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};

export function actionOf({ key, ctrlKey, shiftKey, altKey }: Key, mode: EditMode): GridAction | undefined {
  if (altKey) return undefined;
  if (key === 'Enter') return { do: 'enter', back: shiftKey };
  if (key === 'Tab') return ctrlKey ? undefined : { do: 'tab', back: shiftKey };
  if (key === 'Escape') return { do: 'cancel' };
  if (mode === 'inside') return undefined;
  const move = moves[key];
  if (move !== undefined) return { do: 'move', move, far: ctrlKey, extend: shiftKey && mode === 'none' };
  if (key === 'F2') return { do: 'edit' };
  if (mode !== 'none') return undefined;
  if (ctrlKey) return withCtrl(key.toLowerCase(), shiftKey);
  return key === 'Delete' || key === 'Backspace' ? { do: 'clear' } : undefined;
}

function withCtrl(key: string, shift: boolean): GridAction | undefined {
  switch (key) {
    case 'd':
      return { do: 'fillDown' };
    case 'r':
      return { do: 'fillRight' };
    case 'a':
      return { do: 'selectAll' };
    case 'z':
      return { do: shift ? 'redo' : 'undo' };
    case 'y':
      return { do: 'redo' };
    default:
      return undefined;
  }
}
