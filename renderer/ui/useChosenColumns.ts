// Which columns of a list are shown, remembered on this PC.
import { useCallback, useMemo, useState } from 'react';
import type { Column } from './columns.tsx';

export function useChosenColumns<Row>(
  name: string,
  columns: readonly Column<Row>[],
): [ReadonlySet<string>, (titles: readonly string[]) => void] {
  const key = `columns:${name}`;
  const [kept, setKept] = useState(() => read(key));
  const chosen = useMemo(
    () => new Set(columns.filter(({ title, optional }) => kept[title] ?? !optional).map(({ title }) => title)),
    [columns, kept],
  );
  const choose = useCallback(
    (titles: readonly string[]) => {
      const next = Object.fromEntries(columns.map(({ title }) => [title, titles.includes(title)]));
      localStorage.setItem(key, JSON.stringify(next));
      setKept(next);
    },
    [columns, key],
  );
  return [chosen, choose];
}

function read(key: string): Readonly<Record<string, boolean>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return Object.fromEntries(Object.entries(Object(kept) as object).map(([title, shown]) => [title, shown === true]));
  } catch {
    return {}; // a spoilt memory of columns is no reason to show none
  }
}
