// Undo and redo: one step an edit, a paste or a fill, however many cells it touched.

export interface CellEdit {
  readonly rowKey: string;
  readonly columnKey: string;
  readonly before: string;
  readonly after: string;
}

export type Step = readonly CellEdit[];

export interface UndoStack {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const emptyStack: UndoStack = { done: [], undone: [] };

const deepest = 200;

export function pushed({ done }: UndoStack, step: Step): UndoStack {
  return { done: [...done, step].slice(-deepest), undone: [] };
}

/** The stack after one step back, and what the cells become; undefined when there is nothing to undo. */
export function undo({ done, undone }: UndoStack): { readonly stack: UndoStack; readonly step: Step } | undefined {
  const last = done.at(-1);
  if (last === undefined) return undefined;
  const back = last.map((edit) => ({ ...edit, before: edit.after, after: edit.before }));
  return { stack: { done: done.slice(0, -1), undone: [...undone, last] }, step: back };
}

export function redo({ done, undone }: UndoStack): { readonly stack: UndoStack; readonly step: Step } | undefined {
  const last = undone.at(-1);
  if (last === undefined) return undefined;
  return { stack: { done: [...done, last], undone: undone.slice(0, -1) }, step: last };
}
