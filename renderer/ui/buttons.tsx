// Buttons that do something and say so when it is refused.
import { App, Button, type ButtonProps } from 'antd';
import { useState, type ReactNode } from 'react';
import { useShowFailure } from './failure.ts';

interface ActionProps extends Pick<ButtonProps, 'type' | 'danger' | 'size' | 'disabled' | 'autoFocus'> {
  readonly run: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** Busy until `run` is done. */
export function ActionButton({ run, children, ...rest }: ActionProps) {
  const [isBusy, carryOut] = useCarryOut(run);
  return (
    <Button {...rest} loading={isBusy} onClick={carryOut}>
      {children}
    </Button>
  );
}

interface ConfirmProps extends ActionProps {
  /** Names the thing: “删除场所 H01 中心工厂？” */
  readonly question: string;
  /** What it means, where that is not plain. */
  readonly explanation?: ReactNode;
  /** The verb on the button that does it. */
  readonly verb: string;
}

/** Asks before what cannot be undone. */
export function ConfirmButton({ run, question, explanation, verb, children, ...rest }: ConfirmProps) {
  const { modal } = App.useApp();
  const showFailure = useShowFailure();
  const carryOut = async (): Promise<void> => {
    try {
      await run();
    } catch (error) {
      showFailure(error);
    }
  };
  const ask = (): void => {
    modal.confirm({
      title: question,
      content: explanation,
      okText: verb,
      cancelText: '取消',
      okButtonProps: { danger: rest.danger ?? false },
      focusable: { autoFocusButton: 'ok' },
      onOk: carryOut,
    });
  };
  return (
    <Button {...rest} onClick={ask}>
      {children}
    </Button>
  );
}

function useCarryOut(run: () => Promise<unknown>): [boolean, () => void] {
  const [isBusy, setBusy] = useState(false);
  const showFailure = useShowFailure();
  const carryOut = async (): Promise<void> => {
    setBusy(true);
    try {
      await run();
    } catch (error) {
      showFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return [isBusy, () => void carryOut()];
}
