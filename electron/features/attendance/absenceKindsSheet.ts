// Sheet 缺勤类别 of the book workbook: the user's own list of absence kinds.
import { absenceKindDraftSchema } from '../../../shared/features/attendance/schema.ts';
import { textCell, yesNoCell } from '../../../shared/values/textCells.ts';
import { fromStore, optional, required, updateBy, type BookSheet, type RowOf } from '../../store/bookSheet.ts';

const columns = {
  name: required('名称', textCell(20)),
  mark: required('记号', textCell(2, 8)),
  paid: required('带薪', yesNoCell),
  active: optional('使用中', yesNoCell, true),
};

export const absenceKindsSheet: BookSheet<RowOf<typeof columns>> = {
  name: '缺勤类别',
  columns,
  key: ['name'],
  references: [],
  check: (row, say) => {
    const mark = absenceKindDraftSchema.shape.mark.safeParse(row.mark);
    if (!mark.success) say('mark', mark.error.issues[0]?.message ?? '应为一个字');
    return row;
  },
  checkAll: (rows, say) => {
    const owners = new Map<string, string>();
    for (const { row, line } of rows) {
      const owner = owners.get(row.mark);
      if (owner !== undefined && line !== undefined) say(line, 'mark', `和“${owner}”的记号相同，请换一个字`);
      owners.set(row.mark, row.name);
    }
  },
  rows: (db) => fromStore(columns, db.all('SELECT name, mark, paid, active FROM absence_kinds ORDER BY position, id')),
  insert: ({ db }, rows) => {
    const sql = `INSERT INTO absence_kinds (name, mark, paid, active, position)
                 VALUES (:name, :mark, :paid, :active, (SELECT coalesce(max(position), 0) + 1 FROM absence_kinds))`;
    for (const row of rows) db.run(sql, { ...row });
  },
  update: updateBy('UPDATE absence_kinds SET mark = :mark, paid = :paid, active = :active WHERE name = :name'),
};
