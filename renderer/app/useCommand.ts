// Changes something: `const add = useCommand('sites.add'); await add(site)`. Rejects with RefusedError; buttons and forms of ui/ show it.
import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useCallback } from 'react';
import type { InputOf, OutputOf } from '../../shared/contract/index.ts';
import { call } from '../client.ts';
import type { NameOf } from './methods.ts';

/** `done` is the quiet word of success, e.g. '已保存'. */
export function useCommand<Name extends NameOf<'command' | 'task'>>(
  method: Name,
  done?: string,
): (input: InputOf<Name>) => Promise<OutputOf<Name>> {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useCallback(
    async (input) => {
      const value = await call(method, input);
      // Another book may be open now: nothing of the one before may stay on screen.
      void (method.startsWith('home.') ? client.resetQueries() : client.invalidateQueries());
      if (done !== undefined) void message.success(done, 1.5);
      return value;
    },
    [client, message, method, done],
  );
}
