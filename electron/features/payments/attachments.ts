// Photos and PDFs of transfers: what a file really is is told by its first bytes, not by its name.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { refuse } from '../../../shared/contract/errors.ts';
import { largestAttachment, type AttachmentId, type AttachmentKind } from '../../../shared/features/payments/schema.ts';
import { attachmentRefusals, paymentRefusals } from '../../../shared/text/payments.ts';
import type { CommandContext, TaskContext } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { nameOf, refused } from './pay.ts';
import { paymentById } from './sql.ts';
import { attachmentById, deleteAttachment, insertAttachment, type StoredFile } from './sqlAttachments.ts';

/** Read by a task, waiting for the command that puts it into the book. */
class ParkedFile {
  readonly file: Omit<StoredFile, 'paymentId'>;

  constructor(file: Omit<StoredFile, 'paymentId'>) {
    this.file = file;
  }
}

const firstBytes: Record<AttachmentKind, readonly number[]> = {
  jpg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47],
  pdf: [0x25, 0x50, 0x44, 0x46],
};

export async function readAttachment({ desktop, parked, newUid }: TaskContext, given: string | undefined) {
  const path =
    given ?? (await desktop.chooseFile({ title: '选择转账照片或 PDF', endings: ['jpg', 'jpeg', 'png', 'pdf'] }));
  if (path === undefined) return null;
  const content = await bytesOf(path);
  const kinds = Object.keys(firstBytes) as AttachmentKind[];
  const kind = kinds.find((each) => firstBytes[each].every((byte, at) => content[at] === byte));
  if (kind === undefined) throw refuse('file', { path, why: attachmentRefusals.kind });
  const [key, name] = [newUid(), basename(path).slice(0, 100)];
  parked.set(key, new ParkedFile({ name, kind, content }));
  return { key, name, size: content.length };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) throw refuse('file', { path, why: '找不到这个文件' });
  if (found.size > largestAttachment) throw refuse('file', { path, why: attachmentRefusals.size });
  return readFile(path).catch(() => {
    throw refuse('file', { path, why: '读不了这个文件，可能正被别的程序占用。请关闭那个程序后再试' });
  });
}

export function attach({ db, newUid, parked }: CommandContext, paymentId: StoredFile['paymentId'], key: string) {
  const payment = paymentById(db, paymentId);
  if (payment === undefined) throw refuse('notFound', { what: '这笔发放' });
  const waiting = parked.get(key);
  if (!(waiting instanceof ParkedFile)) throw refuse('notFound', { what: '刚才选的附件' });
  if (payment.state === 'reversal') throw refused(paymentRefusals.notOk(payment, payment.state));
  insertAttachment(db, newUid(), { ...waiting.file, paymentId });
  parked.delete(key);
  return { ...nameOf(payment), fileName: waiting.file.name };
}

export function removeAttachment({ db }: CommandContext, id: AttachmentId) {
  const { paymentId, name: fileName } = knownAttachment(db, id);
  const payment = paymentById(db, paymentId);
  if (payment === undefined) throw refuse('notFound', { what: '这笔发放' });
  deleteAttachment(db, id);
  return { ...nameOf(payment), fileName };
}

export function knownAttachment(db: ReadableDb, id: AttachmentId): StoredFile {
  const file = attachmentById(db, id);
  if (file === undefined) throw refuse('notFound', { what: '这个附件' });
  return file;
}

export async function saveAttachment({ shelf, desktop }: TaskContext, id: AttachmentId, path: string | undefined) {
  const { name, kind, content } = knownAttachment(shelf.current().db, id);
  const stem = name.replace(/\.[^.]*$/, '');
  const saved = await desktop.saveFile({
    path,
    suggested: `${stem}.${kind}`,
    write: (place) => writeFile(place, content),
  });
  return saved ?? null;
}
