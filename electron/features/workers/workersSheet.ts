// Sheet 工人 of the book workbook: the person and the present grade.
import { gradeText, idNumberSentence } from '../../../shared/text/workers.ts';
import { viewIdNumber } from '../../../shared/features/workers/rules.ts';
import type { Grade } from '../../../shared/features/workers/schema.ts';
import { tidyBankAccount } from '../../../shared/values/bankCard.ts';
import { workDate } from '../../../shared/values/dates.ts';
import { tidyIdNumber } from '../../../shared/values/idNumber.ts';
import { choiceCell, digitsCell, textCell, yesNoCell } from '../../../shared/values/textCells.ts';
import {
  asParams,
  fromStore,
  optional,
  required,
  type BookSheet,
  type RowOf,
  type Writing,
} from '../../store/bookSheet.ts';
import { workerId } from '../../store/naturalKeys.ts';

/** A grade of a worker without an engagement yet; `finish` moves it to the first engagement (wage-rules §12.26). */
const always = '1900-01-01';
/** The age at a date is not asked for here, only whether the number is right. */
const anyDay = workDate('2026-01-01');

const columns = {
  workerNo: required('工号', digitsCell(20)),
  name: required('姓名', textCell(40)),
  idNumber: required('身份证号码', digitsCell(30, tidyIdNumber, 22)),
  idUnverified: optional('身份证待核', yesNoCell, false),
  phone: optional('联系电话', digitsCell(30), ''),
  registeredAddress: optional('户籍地址', textCell(120, 32), ''),
  livingAddress: optional('现住地址', textCell(120, 32), ''),
  bankName: optional('开户行', textCell(60, 20), ''),
  bankAccount: optional('银行卡号', digitsCell(40, tidyBankAccount, 24), ''),
  grade: optional('等级', choiceCell(gradeText), null),
  note: optional('备注', textCell(500, 24), ''),
};
type Row = RowOf<typeof columns>;

export const workersSheet: BookSheet<Row> = {
  name: '工人',
  columns,
  key: ['workerNo'],
  references: [],
  check: (row, say) => {
    const view = viewIdNumber(row.idNumber, anyDay);
    const accepted = view.fault === undefined || (view.fault === 'checkDigit' && row.idUnverified);
    const sentence = idNumberSentence(view);
    if (accepted || sentence === undefined) return row;
    const hint = view.fault === 'checkDigit' ? '；核对无误的，请在“身份证待核”填“是”' : '';
    say('idNumber', sentence + hint);
    return row;
  },
  rows: (db) =>
    fromStore(
      columns,
      db.all(
        `SELECT worker_no AS workerNo, name, id_number AS idNumber, id_unverified AS idUnverified, phone,
                registered_address AS registeredAddress, living_address AS livingAddress, bank_name AS bankName,
                bank_account AS bankAccount, note,
                (SELECT grade FROM worker_grades WHERE worker_id = workers.id ORDER BY from_date DESC LIMIT 1) AS grade
         FROM workers ORDER BY worker_no`,
      ),
    ),
  insert: (writing, rows) => {
    for (const row of rows) {
      writing.db.run(
        `INSERT INTO workers (uid, worker_no, name, id_number, id_unverified, phone, registered_address, living_address,
                              bank_name, bank_account, note)
         VALUES (:uid, :workerNo, :name, :idNumber, :idUnverified, :phone, :registeredAddress, :livingAddress,
                 :bankName, :bankAccount, :note)`,
        { uid: writing.newUid(), ...asParams(row) },
      );
      if (row.grade !== null) addGrade(writing, row, row.grade);
    }
  },
  update: (writing, row, before) => {
    writing.db.run(
      `UPDATE workers
       SET name = :name, id_number = :idNumber, id_unverified = :idUnverified, phone = :phone,
           registered_address = :registeredAddress, living_address = :livingAddress, bank_name = :bankName,
           bank_account = :bankAccount, note = :note
       WHERE worker_no = :workerNo`,
      asParams(row),
    );
    if (row.grade !== before.grade) changeGrade(writing, row, before.grade);
  },
  finish: ({ db }) => {
    db.run(
      `UPDATE worker_grades
       SET from_date = (SELECT min(from_date) FROM engagements WHERE worker_id = worker_grades.worker_id)
       WHERE from_date = :always AND EXISTS (SELECT 1 FROM engagements WHERE worker_id = worker_grades.worker_id)`,
      { always },
    );
  },
};

/** The workbook knows one grade: it replaces the newest one. */
function changeGrade(writing: Writing, row: Row, before: Grade | null): void {
  const { workerNo, grade } = row;
  if (grade === null) writing.db.run(`DELETE FROM worker_grades WHERE worker_id = ${workerId}`, { workerNo });
  else if (before === null) addGrade(writing, row, grade);
  else
    writing.db.run(
      `UPDATE worker_grades SET grade = :grade
       WHERE worker_id = ${workerId}
         AND from_date = (SELECT max(from_date) FROM worker_grades WHERE worker_id = ${workerId})`,
      { workerNo, grade },
    );
}

function addGrade({ db }: Writing, { workerNo }: Row, grade: Grade): void {
  db.run(`INSERT INTO worker_grades (worker_id, from_date, grade) VALUES (${workerId}, :always, :grade)`, {
    workerNo,
    always,
    grade,
  });
}
