// A text that is still there when one comes back to the page, until the program closes.
import { useCallback, useState } from 'react';

export function useKeptText(key: string, initial = ''): [string, (text: string) => void] {
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? initial);
  const keep = useCallback(
    (next: string) => {
      sessionStorage.setItem(key, next);
      setText(next);
    },
    [key],
  );
  return [text, keep];
}
