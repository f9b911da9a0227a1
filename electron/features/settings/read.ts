// What other features read of the settings: the book's own, each with its default.
import { fen } from '../../../shared/values/money.ts';
import { roundings, type Settings } from '../../../shared/features/settings/schema.ts';
import type { ReadableDb } from '../../store/database.ts';

export function readSettings(db: ReadableDb): Settings {
  const rows = db.all<{ name: string; value: string }>('SELECT name, value FROM settings');
  const values = new Map(rows.map(({ name, value }) => [name, value]));
  return {
    name: values.get('name') ?? '',
    district: values.get('district') ?? '',
    rounding: roundings.find((rounding) => rounding === values.get('rounding')) ?? 'fen',
    carryRounding: values.get('carryRounding') === 'true',
    takeHomeFloor: fen(Number(values.get('takeHomeFloor') ?? 0)),
    workweek: values.get('workweek') === '5' ? 5 : 6,
  };
}
