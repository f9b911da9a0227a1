// material: who holds what, and what is still out, on a day.
import type { CliCommand } from './command.ts';

export const material: CliCommand = {
  usage: '--book FILE --as-of 2026-10-31',
  says: '某一天的物料结存和未收回的发料单',
  flags: { 'as-of': 'text' },
  required: ['book', 'as-of'],
  opensBook: true,
  run: async ({ call, text }) => ({ value: await call('materials.json', { asOf: text('as-of') }) }),
};
