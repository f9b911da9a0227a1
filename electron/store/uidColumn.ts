// The column 记录号: tells rows apart that are otherwise alike, when a workbook comes back that was written by the program.
import { Fault, cellText, type CellType } from '../../shared/values/cells.ts';
import { uidSchema } from '../../shared/values/schema.ts';
import type { Uid } from '../../shared/values/ids.ts';
import { optional } from './bookSheet.ts';

const uidCell: CellType<Uid> = {
  read: (cell) => {
    const uid = uidSchema.safeParse(cellText(cell).trim().toLowerCase());
    return uid.success ? uid.data : new Fault('不是程序写出的记录号，新增的行请留空');
  },
  write: (uid) => uid,
  fromStore: (stored) => stored as Uid,
  look: { format: '@', width: 38 },
};

export const uidColumn = optional('记录号', uidCell, null);
