// What the list of workers shows.
import type { ListedWorker } from '../../../shared/features/workers/schema.ts';
import { engagementKindText, gradeText, sexText, workModeText } from '../../../shared/text/workers.ts';
import { countColumn, nameColumn, textColumn, type Column } from '../../ui/columns.tsx';

export const workerColumns: readonly Column<ListedWorker>[] = [
  textColumn('工号', ({ workerNo }) => workerNo, { fixed: true, width: 80 }),
  nameColumn('姓名', ({ name }) => name, { fixed: true, width: 96 }),
  textColumn('性别', ({ sex }) => sex && sexText[sex], { width: 72 }),
  countColumn('年龄', ({ age }) => age, { width: 64 }),
  textColumn('状态', ({ active }) => (active ? '在岗' : '不在岗'), { width: 76 }),
  textColumn('人员类别', ({ categories }) => categories.join('、'), { width: 140 }),
  textColumn('用工类型', ({ engagement }) => engagement && engagementKindText[engagement.kind], { width: 112 }),
  textColumn('上班方式', ({ engagement }) => engagement && workModeText[engagement.workMode], { width: 100 }),
  textColumn('场所', ({ engagement }) => engagement?.siteName, { width: 130 }),
  textColumn('岗位', ({ engagement }) => engagement?.post, { width: 90 }),
  textColumn('等级', ({ grade }) => grade && gradeText[grade], { width: 64 }),
  textColumn('联系电话', ({ phone }) => phone, { width: 110 }),
  textColumn('身份证号码', idText, { width: 180 }),
  textColumn('到期', ({ engagement }) => engagement?.toDate, { width: 104, optional: true }),
];

function idText({ idNumber, idUnverified }: ListedWorker): string {
  return idUnverified ? `${idNumber} 待核` : idNumber;
}
