// The one place where a call is looked up, parsed, authorised, run, audited and replied to, whatever host it came from.
import { contract, type MethodName } from '../../shared/contract/index.ts';
import { RefusedError, refuse, type Refusal, type Reply } from '../../shared/contract/errors.ts';
import type { Command, Method, Permission } from '../../shared/contract/method.ts';
import { InexactError } from '../../shared/values/rounding.ts';
import { permissionText } from '../../shared/text/roles.ts';
import { checks } from '../checks.ts';
import { handlers } from '../handlers.ts';
import { sheets } from '../sheets.ts';
import { codeOf, fileRefusal } from '../store/fileRefusal.ts';
import { closedRefusal } from '../store/locks.ts';
import { addAuditEntry } from './audit.ts';
import type { CommandContext, Operator, QueryContext, TaskContext } from './context.ts';
import type { Program } from './program.ts';
import { reasonOf } from './inputFault.ts';

type AnyHandler = (context: QueryContext | CommandContext | TaskContext, input: unknown) => unknown;

const tooLarge = '有数字大得算不准了，请检查数量、工价、金额是否多输了几位';

const ranks: Record<Permission, number> = { anyone: 0, clerk: 1, bookkeeper: 2, owner: 3 };

/** Never throws: expected refusals and faults of the program both come back as `{ ok: false }`. */
export async function answer(
  program: Program,
  operator: Operator,
  name: string,
  rawInput: unknown,
): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await run(program, operator, name, rawInput) };
  } catch (error) {
    return { ok: false, error: refusalOf(program, name, error) };
  }
}

async function run(program: Program, operator: Operator, name: string, rawInput: unknown): Promise<unknown> {
  if (!Object.hasOwn(contract, name)) throw refuse('unknownMethod', { method: name });
  const method: Method = contract[name as MethodName];
  if (ranks[operator.role] < ranks[method.permission])
    throw refuse('notAllowed', { needs: permissionText[method.permission] });
  const input = method.input.safeParse(rawInput);
  if (!input.success) throw refuse('badInput', reasonOf(input.error));
  const handle = handlers[name as MethodName] as AnyHandler;
  const value = await runByKind(program, operator, name, method, handle, input.data);
  return program.checksOutputs ? method.output.parse(value) : value;
}

function runByKind(
  program: Program,
  operator: Operator,
  name: string,
  method: Method,
  handle: AnyHandler,
  input: unknown,
): unknown {
  const asked = { operator, today: program.clock.today(), now: program.clock.now(), newUid: program.newUid, checks };
  if (method.kind === 'task')
    return handle({ ...asked, shelf: program.shelf, desktop: program.desktop, parked: program.parked, sheets }, input);
  const book = program.shelf.current();
  if (method.kind === 'query') return handle({ ...asked, db: book.db }, input);
  if (book.heldBy !== undefined) throw refuse('readOnly', { holder: book.heldBy });
  return book.db.atomically(() => {
    const value = handle({ ...asked, db: book.db, parked: program.parked, sheets }, input);
    addAuditEntry(book.db, {
      at: asked.now,
      operator: operator.name,
      method: name,
      sentence: sentence(method, input, value),
      input,
    });
    return value;
  });
}

function sentence(method: Command, input: unknown, value: unknown): string {
  return method.audit(input, value);
}

function refusalOf(program: Program, name: string, error: unknown): Refusal {
  if (error instanceof RefusedError) return error.refusal;
  const closed = closedRefusal(error);
  if (closed !== undefined) return closed.refusal;
  if (codeOf(error) === 'SQLITE_CONSTRAINT_FOREIGNKEY') return refuse('stale', {}).refusal;
  if (error instanceof InexactError) return refuse('badInput', { where: '', why: tooLarge }).refusal;
  const aboutBook = codeOf(error).startsWith('SQLITE_') && program.shelf.isOpen();
  const expected = aboutBook ? fileRefusal(error, program.shelf.current().path) : error;
  if (expected instanceof RefusedError) return expected.refusal;
  return { code: 'fault', data: { id: program.logFault(name, error) } };
}
