// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { AgreementsPage } from './AgreementsPage.tsx';
import { CardPage } from './CardPage.tsx';
import { OverduePage } from './OverduePage.tsx';
import { RoundsPage } from './RoundsPage.tsx';

export const cardsPages: readonly PageEntry[] = [
  { path: '/cards', rest: '/:id?', section: '工人', title: '一人一卡', Show: CardPage },
  { path: '/agreements', section: '工人', title: '用工协议', Show: AgreementsPage },
  { path: '/rounds', section: '发料收货', title: '上门路线', Show: RoundsPage },
  { path: '/overdue', section: '发料收货', title: '超期清单', Show: OverduePage },
];
