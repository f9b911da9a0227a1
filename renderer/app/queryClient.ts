// How replies are kept: asked anew whenever a page opens, never over a network that may be down.
import { QueryClient } from '@tanstack/react-query';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        networkMode: 'always',
        refetchOnReconnect: false,
        throwOnError: (_, query) => query.state.data === undefined,
      },
    },
  });
}
