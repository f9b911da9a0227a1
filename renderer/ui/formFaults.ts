// What a form's values lack, by the contract's schema: beside the field where there is one, else above the form.
import type { FormInstance } from 'antd';
import type { z } from 'zod';
import { fieldText } from '../../shared/text/fields.ts';

type FieldFault = Parameters<FormInstance<object>['setFields']>[0][number];

interface Faults {
  readonly beside: FieldFault[];
  readonly general: readonly string[];
}

export function faultsOf(schema: z.ZodType, input: object, fields: readonly string[]): Faults {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { beside: [], general: [] };
  const beside = new Map<string, string>();
  const general: string[] = [];
  for (const { path, message } of parsed.error.issues) {
    const why = isMissing(input, path) ? '请填写' : message;
    const field = String(path[0] ?? '');
    if (fields.includes(field) && path.length === 1) beside.set(field, beside.get(field) ?? why);
    else general.push(`${path.map(fieldText).filter(Boolean).join('')}：${why}。`.replace(/^：/, ''));
  }
  return { beside: [...beside].map(([name, why]) => ({ name: name as never, errors: [why] })), general };
}

function isMissing(input: unknown, path: readonly PropertyKey[]): boolean {
  const value = path.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[step] : undefined,
    input,
  );
  return value === undefined || value === null || value === '';
}
