// What every page stands in: Chinese, the look, replies, addresses, and a net for what nobody caught.
import { QueryClientProvider, QueryErrorResetBoundary } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useState, type ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useShowFailure } from '../ui/failure.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { createQueryClient } from './queryClient.ts';
import { theme } from './theme.ts';

export function Providers({ children }: { readonly children: ReactNode }) {
  const [client] = useState(createQueryClient);
  return (
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <App className="app">
        <QueryClientProvider client={client}>
          <QueryErrorResetBoundary>
            {({ reset }) => (
              <ErrorBoundary onRetry={reset}>
                <Router hook={useHashLocation}>
                  <UncaughtShown />
                  {children}
                </Router>
              </ErrorBoundary>
            )}
          </QueryErrorResetBoundary>
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}

/** A refusal nobody caught is still said. */
function UncaughtShown() {
  const showFailure = useShowFailure();
  useEffect(() => {
    const show = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      showFailure(event.reason);
    };
    window.addEventListener('unhandledrejection', show);
    return () => {
      window.removeEventListener('unhandledrejection', show);
    };
  }, [showFailure]);
  return null;
}
