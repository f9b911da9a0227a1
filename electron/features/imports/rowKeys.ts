// Rows and their keys as text, so that they can be found and compared.
import type { AnyRow, BookSheet } from '../../store/bookSheet.ts';

const between = '\u001f';

/** The key of a row by the fields that hold it; undefined when one of them is not there. */
export function keyBy(fields: readonly string[], row: AnyRow): string | undefined {
  let key = '';
  for (const [index, field] of fields.entries()) {
    const value = row[field];
    if (value === undefined) return undefined;
    key += (index === 0 ? '' : between) + partText(value);
  }
  return key;
}

export function keyOf(sheet: BookSheet, row: AnyRow): string | undefined {
  return keyBy(sheet.key, row);
}

export function keyOfParts(parts: readonly string[]): string {
  return parts.join(between);
}

/** Equal text, equal fields. */
export function rowText(fields: readonly string[], row: AnyRow): string {
  return fields.map((field) => partText(row[field])).join(between);
}

function partText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null) return '\u0000';
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
