// Shows a sentence and a way on where a page could not be shown.
import { Button, Result } from 'antd';
import { Component, type ReactNode } from 'react';
import { failureText } from '../ui/failure.ts';

interface Props {
  readonly children: ReactNode;
  /** Called before the page is tried again. */
  readonly onRetry?: () => void;
}

export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <Result
        status="warning"
        title="这一页没能显示"
        subTitle={failureText(this.state.error)}
        extra={
          <Button type="primary" onClick={this.retry}>
            再试一次
          </Button>
        }
      />
    );
  }

  private readonly retry = (): void => {
    this.props.onRetry?.();
    this.setState({ error: undefined });
  };
}
