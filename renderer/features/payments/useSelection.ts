// Which rows are ticked.
import { useCallback, useState, type Key } from 'react';

export interface Selection {
  readonly keys: readonly Key[];
  readonly onChange: (keys: readonly Key[]) => void;
  readonly clear: () => void;
}

export function useSelection(): Selection {
  const [keys, onChange] = useState<readonly Key[]>([]);
  const clear = useCallback(() => {
    onChange([]);
  }, []);
  return { keys, onChange, clear };
}
