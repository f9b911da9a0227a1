// How far everything printed is moved, in millimetres: a matter of this PC's printer, so it is kept on this PC and not in the book.
import { useCallback, useState } from 'react';

export interface PrintOffset {
  /** To the right and down; negative = left and up. */
  readonly right: number;
  readonly down: number;
}

const key = 'print-offset';
const none: PrintOffset = { right: 0, down: 0 };
export const mostOffset = 20;

export function usePrintOffset(): [PrintOffset, (offset: PrintOffset) => void] {
  const [offset, setOffset] = useState(read);
  const keep = useCallback((next: PrintOffset) => {
    localStorage.setItem(key, JSON.stringify(next));
    setOffset(next);
  }, []);
  return [offset, keep];
}

function read(): PrintOffset {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const { right, down } = { ...none, ...Object(kept) } as Record<keyof PrintOffset, unknown>;
    return { right: within(right), down: within(down) };
  } catch {
    return none; // a spoilt memory moves nothing
  }
}

function within(value: unknown): number {
  return typeof value === 'number' && Math.abs(value) <= mostOffset ? value : 0;
}
