// Reads from the program: `useQuery('sites.list', {})`. Everything on screen is read again after every command.
import { useQuery as useCachedQuery, type UseQueryResult } from '@tanstack/react-query';
import type { InputOf, OutputOf } from '../../shared/contract/index.ts';
import { call } from '../client.ts';
import type { NameOf } from './methods.ts';

/**
 * `data` is undefined until the first reply. A first reply that is a refusal shows its sentence in place of the page;
 * with `enabled: false` nothing is asked.
 */
export function useQuery<Name extends NameOf<'query' | 'task'>>(
  method: Name,
  input: InputOf<Name>,
  { enabled = true }: { readonly enabled?: boolean } = {},
): UseQueryResult<OutputOf<Name>> {
  return useCachedQuery({ queryKey: [method, input], queryFn: () => call(method, input), enabled });
}
