// A dialog with a form: Enter saves, Esc closes, what does not fit is said beside its field by the contract's own schema.
import { Alert, Button, Form, Modal } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { failureText } from './failure.ts';
import { faultsOf } from './formFaults.ts';
import { useFocusReturn } from './useFocusReturn.ts';

interface Props<Schema extends z.ZodType<unknown, object>> {
  readonly title: string;
  /** The input schema of the command; the same one the program itself checks by. */
  readonly schema: Schema;
  /** What the fields start with; may hold parts without a field, such as an id. */
  readonly initial: Partial<z.input<Schema>>;
  /** Carries it out; a refusal is shown in the dialog, success closes it. */
  readonly onSubmit: (values: z.input<Schema>) => Promise<unknown>;
  readonly onClose: () => void;
  readonly saveText?: string;
  /** Two columns. */
  readonly wide?: boolean;
  /** More buttons at the left of the foot, e.g. a ConfirmButton that removes. */
  readonly footer?: ReactNode;
  /** `Field`s. */
  readonly children: ReactNode;
}

export function FormDialog<Schema extends z.ZodType<unknown, object>>(props: Props<Schema>) {
  const { title, schema, initial, onSubmit, onClose, saveText = '保存', wide = false, footer, children } = props;
  const [form] = Form.useForm<object>();
  const [sentences, setSentences] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  useFocusReturn();
  const box = useRef<HTMLDivElement>(null);

  async function save(values: object): Promise<void> {
    const input = { ...initial, ...withoutUndefined(values) };
    const { beside, general } = faultsOf(schema, input, Object.keys(values));
    form.setFields(beside);
    setSentences(general);
    if (beside.length + general.length > 0) return;
    setBusy(true);
    try {
      await onSubmit(input as z.input<Schema>);
      onClose();
    } catch (error) {
      setSentences([failureText(error)]);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={title}
      width={wide ? 760 : 480}
      onCancel={onClose}
      mask={{ closable: false }}
      afterOpenChange={(open) => {
        if (open) box.current?.querySelector<HTMLElement>('input:not([type=hidden])')?.focus();
      }}
      modalRender={(dialog) => (
        <Form form={form} layout="vertical" initialValues={initial} onFinish={(values) => void save(values)}>
          {dialog}
        </Form>
      )}
      footer={
        <div style={{ display: 'flex', gap: 8 }}>
          <span style={{ flex: 1, textAlign: 'left' }}>{footer}</span>
          <Button onClick={onClose}>取消</Button>
          <Button type="primary" htmlType="submit" loading={isBusy}>
            {saveText}
          </Button>
        </div>
      }
    >
      <div ref={box}>
        {sentences.map((sentence) => (
          <Alert key={sentence} type="error" showIcon title={sentence} style={{ marginBottom: 12 }} />
        ))}
        <div className={wide ? 'form-columns' : undefined}>{children}</div>
      </div>
    </Modal>
  );
}

function withoutUndefined(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
