// One field of a form: a label, the control, and the place for what is wrong with it.
import { Form } from 'antd';
import type { ReactElement } from 'react';

interface Props<Draft> {
  readonly name: keyof Draft & string;
  readonly label: string;
  /** A short remark under the control. */
  readonly hint?: string;
  /** Both columns of a wide form. */
  readonly wide?: boolean;
  /** 'checked' for check boxes. */
  readonly valuePropName?: string;
  readonly children: ReactElement;
}

export function Field<Draft>({ name, label, hint, wide = false, valuePropName = 'value', children }: Props<Draft>) {
  const field: string = name;
  return (
    <Form.Item
      name={field}
      label={label}
      extra={hint}
      className={wide ? 'form-wide' : ''}
      valuePropName={valuePropName}
      rules={[{ validator: refuseNoNumber }]}
    >
      {children}
    </Form.Item>
  );
}

/** Number fields hand on NaN while their text is no number they can take. */
function refuseNoNumber(_: unknown, value: unknown): Promise<void> {
  return typeof value === 'number' && Number.isNaN(value)
    ? Promise.reject(new Error('应为数字，小数位数不能太多'))
    : Promise.resolve();
}
