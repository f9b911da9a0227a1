// How replies are kept: asked anew whenever a page opens, never over a network that may be down.
import { QueryCache, QueryClient } from '@tanstack/react-query';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      // Old data stays on screen; that it could not be read again is said by whoever shows uncaught refusals.
      onError: (error, query) => {
        if (query.state.data !== undefined) void Promise.reject(error);
      },
    }),
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
