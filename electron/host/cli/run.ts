// Runs one command of the command line: opens the book, asks, prints JSON, tells how it went by the exit code.
import { resolve } from 'node:path';
import { RefusedError } from '../../../shared/contract/errors.ts';
import type { Call } from '../../../shared/contract/index.ts';
import { sentenceOf } from '../../../shared/text/errors.ts';
import { workDate } from '../../../shared/values/dates.ts';
import { answer } from '../answer.ts';
import { stoppedClock } from '../clock.ts';
import { headlessDesktop } from '../headless.ts';
import type { Program } from '../program.ts';
import { soleOperator, startProgram } from '../startProgram.ts';
import { WrongUseError, type Done } from './command.ts';
import { usageText } from './commands.ts';
import { parse, type Parsed } from './parse.ts';

export interface Output {
  /** Standard output: JSON only. */
  json(value: unknown): void;
  /** Standard error. */
  message(text: string): void;
}

/** Returns the exit code: 0 done, 1 refused because of the data, 2 wrong use. */
export async function runCli(args: readonly string[], output: Output): Promise<number> {
  if (args.length === 1 && ['--help', '-h', 'help'].includes(args[0] ?? '')) {
    output.message(usageText);
    return 0;
  }
  try {
    const { value, refused } = await inProgram(parse(args), output);
    output.json(value);
    return refused === true ? 1 : 0;
  } catch (error) {
    if (error instanceof WrongUseError) {
      output.message(`${error.message}\n${usageText}`);
      return 2;
    }
    if (!(error instanceof RefusedError)) throw error;
    const message = sentenceOf(error.refusal);
    output.json({ error: { ...error.refusal, message } });
    output.message(message);
    return 1;
  }
}

async function inProgram({ command, values, words }: Parsed, { message }: Pick<Output, 'message'>): Promise<Done> {
  const text = (flag: string): string => (typeof values[flag] === 'string' ? values[flag] : '');
  const started = startProgram(headlessDesktop('none'), { remembersBooks: false });
  const today = text('today');
  const program = today === '' ? started : { ...started, clock: stoppedClock(workDate(today)) };
  try {
    const call = callOf(program);
    if (command.opensBook && text('book') !== '') await call('home.open', { path: resolve(text('book')) });
    return await command.run({ call, text, isOn: (flag) => values[flag] === true, words, message });
  } finally {
    program.shelf.close();
  }
}

function callOf(program: Program): Call {
  return async (method, input) => {
    const reply = await answer(program, soleOperator, method, input);
    if (!reply.ok) throw new RefusedError(reply.error);
    return reply.value as never;
  };
}
