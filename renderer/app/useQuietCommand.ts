// A command for grids that are typed into: what is on screen is read again when typing rests, not after every cell.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { InputOf, OutputOf } from '../../shared/contract/index.ts';
import { call } from '../client.ts';
import type { NameOf } from './methods.ts';

/** Milliseconds without a new call. */
const rest = 1200;

export function useQuietCommand<Name extends NameOf<'command'>>(
  method: Name,
): (input: InputOf<Name>) => Promise<OutputOf<Name>> {
  const client = useQueryClient();
  const waiting = useRef<number>(undefined);
  useEffect(
    () => () => {
      if (waiting.current === undefined) return;
      window.clearTimeout(waiting.current);
      void client.invalidateQueries();
    },
    [client],
  );
  return useCallback(
    async (input) => {
      const value = await call(method, input);
      window.clearTimeout(waiting.current);
      waiting.current = window.setTimeout(() => {
        waiting.current = undefined;
        void client.invalidateQueries();
      }, rest);
      return value;
    },
    [client, method],
  );
}
