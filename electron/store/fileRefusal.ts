// What the file system or SQLite says about a file, as a sentence for the user.
import { refuse } from '../../shared/contract/errors.ts';

const reasons: readonly (readonly [codes: readonly string[], why: string])[] = [
  [['ENOSPC', 'SQLITE_FULL', 'EDQUOT'], '磁盘满了，没有写入。请腾出空间再试'],
  [['SQLITE_NOTADB', 'SQLITE_CORRUPT'], '账套文件已损坏，没有打开，也没有改动它。请从备份恢复'],
  [['SQLITE_BUSY', 'EBUSY'], '文件正在别的程序（如 Excel、WPS、杀毒软件）里打开，请关闭那个程序后再试'],
  [
    ['EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY', 'SQLITE_CANTOPEN'],
    '这个文件夹只读，或文件正被占用，不能在这里写文件。请换一个文件夹，或解除只读后再试',
  ],
  [['ENOTDIR', 'ENOENT', 'EEXIST', 'EISDIR', 'ENAMETOOLONG', 'EINVAL'], '这个位置不能放文件，请换一个文件夹或文件名'],
  [['EIO', 'SQLITE_IOERR'], '磁盘读写出错，可能是移动盘被拔出。请检查磁盘后再试'],
];

/** A refusal `file` for what is known to happen to files, else the error itself. */
export function fileRefusal(error: unknown, path: string): unknown {
  const code = codeOf(error);
  const why = reasons.find(([codes]) => codes.some((known) => code === known || code.startsWith(`${known}_`)))?.[1];
  return why === undefined ? error : refuse('file', { path, why });
}

/** The code that Node or SQLite puts on an error; empty without one. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
