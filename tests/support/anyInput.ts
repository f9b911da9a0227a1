// Inputs that fit a call's schema in shape, with everything else left to chance: for finding what handlers do not expect.
import fc from 'fast-check';
import { z } from 'zod';

interface Shape {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

const large = 10_000_000;

const texts = fc.oneof(
  fc.constantFrom(
    '2026-10-01',
    '2026-10',
    '2026-02-29',
    '0001',
    'Q01',
    '',
    '李秀英',
    "' OR 1=1 --",
    '=1+1',
    '500:0.30;:0.36',
    '[]',
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

/** Small ids and sensible numbers most of the time, a large one now and then; what is too large to add up has a test of its own. */
function numbers({ minimum, exclusiveMinimum, maximum }: Shape): fc.Arbitrary<number> {
  const min = Math.max(minimum ?? -5, exclusiveMinimum === undefined ? -5 : exclusiveMinimum + 1);
  const max = Math.max(min, Math.min(maximum ?? large, large));
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min, max: Math.min(max, Math.max(min, 4)) }) },
    { weight: 1, arbitrary: fc.integer({ min, max }) },
  );
}

function shaped(shape: Shape): fc.Arbitrary<unknown> {
  const among = shape.anyOf ?? shape.oneOf;
  if (among !== undefined) return fc.oneof(...among.map(shaped));
  if ('const' in shape) return fc.constant(shape.const);
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
  if (shape.type === 'object') {
    const fields = Object.fromEntries(Object.entries(shape.properties ?? {}).map(([name, of]) => [name, shaped(of)]));
    return fc.record(fields, { requiredKeys: [...(shape.required ?? [])] });
  }
  if (shape.type === 'array') return fc.array(shaped(shape.items ?? {}), { maxLength: 3 });
  if (shape.type === 'integer' || shape.type === 'number') return numbers(shape);
  if (shape.type === 'boolean') return fc.boolean();
  if (shape.type === 'null') return fc.constant(null);
  return texts;
}

export function anyInput(schema: z.ZodType): fc.Arbitrary<unknown> {
  return shaped(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape);
}
