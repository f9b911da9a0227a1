// Files from outside are untrusted: size, inflated size and number of parts are known from the zip directory before anything is unpacked.
import { refuse, type RefusedError } from '../../shared/contract/errors.ts';

const megabyte = 1024 * 1024;
const mostBytes = 50 * megabyte;
const mostInflated = 600 * megabyte;
const mostParts = 2000;
export const mostSheets = 200;
export const mostColumns = 500;
export const mostRows = 500_000;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const longestComment = 65_535;

/** Refuses a file that is too large, a zip that is cut off, or one that would unpack to far more than it is. */
export function refuseUnfit(bytes: Uint8Array, path: string): void {
  if (bytes.length > mostBytes) throw refuse('file', { path, why: '文件太大（超过 50 兆），没有读入。请分成几个文件' });
  if (!isZip(bytes)) return;
  const inflated = inflatedSize(bytes);
  if (inflated === undefined) throw broken(path);
  if (inflated > mostInflated) throw refuse('file', { path, why: '文件展开后太大，没有读入' });
}

export function broken(path: string): RefusedError {
  return refuse('file', {
    path,
    why: '文件不完整或已损坏，没有读入。请重新复制一份，或用 Excel、WPS 打开后另存为 .xlsx',
  });
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The container of old .xls files and of encrypted .xlsx files. */
export function isOldContainer(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/** Sum of the sizes the directory promises; undefined when there is no whole directory. The reader holds each part to its promise. */
function inflatedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const parts = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (parts > mostParts) return Infinity;
  let sum = 0;
  for (let part = 0; part < parts; part += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return undefined;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    sum += packed > 0 && unpacked === 0 ? Infinity : unpacked;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}
