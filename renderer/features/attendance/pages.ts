// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { AttendancePage } from './AttendancePage.tsx';
import { KindsPage } from './KindsPage.tsx';
import { PunchPage } from './PunchPage.tsx';

export const attendancePages: readonly PageEntry[] = [
  { path: '/attendance', section: '考勤', title: '考勤', Show: AttendancePage },
  { path: '/attendance/punch', section: '考勤', title: '打卡', Show: PunchPage },
  { path: '/attendance/kinds', section: '考勤', title: '缺勤类别', Show: KindsPage },
];
