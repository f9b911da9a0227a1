// payroll: computes a month, and locks it when asked.
import type { CliCommand } from './command.ts';

export const payroll: CliCommand = {
  usage: '--book FILE --month 2026-10 [--lock]',
  says: '核算一个月的工资；--lock 同时封存',
  flags: { month: 'text', lock: 'switch' },
  required: ['book', 'month'],
  opensBook: true,
  run: async ({ call, text, isOn }) => {
    const month = text('month');
    if (isOn('lock')) await call('payroll.lock', { month });
    return { value: await call('payroll.json', { month }) };
  },
};
