// What a feature says about one of its pages, and the order of the left navigation.
import type { ComponentType } from 'react';

export const sections = [
  '今日',
  '工人',
  '产品工价',
  '产量',
  '订单扎单',
  '发料收货',
  '设备',
  '考勤',
  '工资',
  '发放',
  '报表',
  '股东分红',
  '培训补贴',
  '设置',
] as const;
export type Section = (typeof sections)[number];

export interface PageEntry {
  /** Hash path; may hold wouter parameters, e.g. '/workers/:id'. Pages with parameters stand in no menu. */
  readonly path: string;
  /** Optional parameters after the path, e.g. '/:month?/:workerId?': the page stays as it is while they change, and Back undoes a step. */
  readonly rest?: string;
  /** The left entry it stands under; pages of one section are tabs in the order of routes.ts. */
  readonly section: Section;
  readonly title: string;
  readonly Show: ComponentType;
}

export function isInMenu(page: PageEntry): boolean {
  return !page.path.includes(':');
}
