// The slip as a picture: looked at, saved, or copied to paste into a chat.
import { App, Button, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Period } from '../../../../shared/features/payroll/schema.ts';
import type { Slip } from '../../../../shared/features/payroll/slip.ts';
import { useCommand } from '../../../app/useCommand.ts';
import { useQuery } from '../../../app/useQuery.ts';
import { receive } from '../../../client.ts';
import { ActionButton } from '../../../ui/buttons.tsx';
import { operationNames } from '../lineView.ts';
import { drawSlip } from './drawSlip.ts';
import { base64Of, pngOf } from './pngOf.ts';
import { runName } from '../words.ts';

interface Props {
  readonly period: Period;
  readonly workerId: Slip['workerId'];
  readonly onClose: () => void;
}

export function SlipPictureDialog({ period, workerId, onClose }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  const { data: view } = useQuery('payroll.slips', { ...period, workerIds: [workerId] });
  const { data: settings } = useQuery('settings.get', {});
  const slip = view?.slips[0];
  useEffect(() => {
    if (canvas.current === null || view === undefined || slip === undefined || settings === undefined) return;
    const of = {
      bookName: settings.name,
      isDraft: view.state === 'draft',
      slip,
      names: operationNames(view.operations),
    };
    void drawSlip(canvas.current, of).then(() => {
      setDrawn(true);
    });
  }, [view, slip, settings]);
  const name = slip === undefined ? '' : `${slip.workerNo} ${slip.name} ${runName(period)}工资条`;
  return (
    <Modal
      open
      title="工资条图片"
      width={460}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>关闭</Button>
          <CopyButton canvas={canvas} disabled={!isDrawn} />
          <SaveButton canvas={canvas} name={name} disabled={!isDrawn} />
        </>
      }
    >
      <p className="quiet">保存后发到工人的手机上；图片里有工资，只发给本人。</p>
      <div className="pay-slip-picture" tabIndex={0} role="group" aria-label="图片预览">
        <canvas ref={canvas} role="img" aria-label={name} />
      </div>
    </Modal>
  );
}

interface ButtonProps {
  readonly canvas: { readonly current: HTMLCanvasElement | null };
  readonly disabled: boolean;
}

function SaveButton({ canvas, name, disabled }: ButtonProps & { readonly name: string }) {
  const save = useCommand('files.savePicture');
  const { message } = App.useApp();
  const run = async (): Promise<void> => {
    if (canvas.current === null) return;
    const saved = await save({ name, png: await base64Of(await pngOf(canvas.current)) });
    if (saved === null) return;
    receive(saved);
    void message.success(`已存为 ${saved.path}`, 3);
  };
  return (
    <ActionButton type="primary" disabled={disabled} run={run}>
      保存图片
    </ActionButton>
  );
}

function CopyButton({ canvas, disabled }: ButtonProps) {
  const { message } = App.useApp();
  const run = async (): Promise<void> => {
    if (canvas.current === null) return;
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(canvas.current) })]);
      void message.success('已复制，可以粘贴到微信里', 3);
    } catch {
      void message.warning('这台电脑不让复制图片，请用“保存图片”', 4);
    }
  };
  return (
    <ActionButton disabled={disabled} run={run}>
      复制图片
    </ActionButton>
  );
}
