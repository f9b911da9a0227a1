// init: a new book, empty or with a sample workshop.
import { resolve } from 'node:path';
import { sampleNames } from '../../../shared/features/home/schema.ts';
import { WrongUseError, type CliCommand } from './command.ts';

export const init: CliCommand = {
  usage: `--book FILE [--sample ${sampleNames.join(' | ')}]`,
  says: '新建账套，可带样例车间；已有同名文件时不覆盖',
  flags: { sample: 'text' },
  required: ['book'],
  opensBook: false,
  run: async ({ call, text }) => {
    const path = resolve(text('book'));
    const asked = text('sample');
    if (asked === '') return { value: await call('home.create', { path }) };
    const name = sampleNames.find((sample) => sample === asked);
    if (name === undefined) throw new WrongUseError(`没有“${asked}”这个样例，有：${sampleNames.join('、')}。`);
    return { value: await call('home.sample', { name, path }) };
  },
};
