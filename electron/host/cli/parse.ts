// Reads the arguments of the command line: which command, its flags and words, or what is wrong with them.
import { parseArgs } from 'node:util';
import { isWorkDate } from '../../../shared/values/dates.ts';
import { WrongUseError, type CliCommand } from './command.ts';
import { commands } from './commands.ts';

export interface Parsed {
  readonly command: CliCommand;
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
}

/** Throws `WrongUseError` with a Chinese sentence. */
export function parse([name = '', ...rest]: readonly string[]): Parsed {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new WrongUseError(name === '' ? '没有写命令。' : `没有“${name}”这个命令。`);
  const flags = { book: 'text', today: 'text', ...command.flags } as const;
  const { values, words } = split(rest, flags);
  const missing = command.required.find((flag) => values[flag] === undefined || values[flag] === '');
  if (missing !== undefined) throw new WrongUseError(`缺少 --${missing}。`);
  const [least, most] = command.words ?? [0, 0];
  if (words.length < least) throw new WrongUseError('缺少要执行的功能名称。');
  if (words.length > most) throw new WrongUseError(`多出了“${words[most] ?? ''}”。`);
  if (typeof values['today'] === 'string' && !isWorkDate(values['today']))
    throw new WrongUseError('--today 应像 2026-11-24。');
  return { command, values, words };
}

function split(args: readonly string[], flags: CliCommand['flags']): Omit<Parsed, 'command'> {
  const options = Object.fromEntries(
    Object.entries(flags).map(([flag, kind]) => [flag, { type: kind === 'text' ? 'string' : 'boolean' } as const]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values, words: positionals };
  } catch (error) {
    throw new WrongUseError(faultOf(error, args, flags));
  }
}

function faultOf(error: unknown, args: readonly string[], flags: CliCommand['flags']): string {
  const unknown = args.find(
    (arg) => arg.startsWith('-') && arg !== '-' && !Object.hasOwn(flags, arg.replace(/^--/, '').split('=', 1)[0] ?? ''),
  );
  if (unknown !== undefined) return `没有“${unknown}”这个选项。`;
  const named = /--[a-z-]+/.exec(error instanceof Error ? error.message : '')?.[0];
  return named === undefined ? '选项写得不对。' : `选项 ${named} 写得不对：要写值的没有写，或不要值的写了值。`;
}
