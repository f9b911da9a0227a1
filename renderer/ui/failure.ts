// The sentence for anything that went wrong, and a way to show it in passing.
import { App } from 'antd';
import { useCallback } from 'react';
import { RefusedError } from '../../shared/contract/errors.ts';
import { sentenceOf } from '../../shared/text/errors.ts';

export function failureText(error: unknown): string {
  return error instanceof RefusedError
    ? sentenceOf(error.refusal)
    : '界面出错了，这一步可能没有完成。请刷新后再试；再出现请告诉技术人员。';
}

export function useShowFailure(): (error: unknown) => void {
  const { message } = App.useApp();
  return useCallback(
    (error) => {
      if (!(error instanceof RefusedError)) reportError(error);
      const content = failureText(error);
      // One key a sentence: many failures of one cause are said once.
      void message.error({ key: content, content, duration: 6 });
    },
    [message],
  );
}
