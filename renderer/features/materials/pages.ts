// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { CollectionsPage } from './CollectionsPage.tsx';
import { CounterPage } from './CounterPage.tsx';
import { DispatchesPage } from './DispatchesPage.tsx';
import { DocumentsPage } from './DocumentsPage.tsx';
import { MaterialsPage } from './MaterialsPage.tsx';
import { ReturnsPage } from './ReturnsPage.tsx';
import { SettlementsPage } from './SettlementsPage.tsx';
import { StorePage } from './StorePage.tsx';

export const materialsPages: readonly PageEntry[] = [
  { path: '/counter', section: '发料收货', title: '收发柜台', Show: CounterPage },
  { path: '/dispatches', section: '发料收货', title: '发料单', Show: DispatchesPage },
  { path: '/collections', section: '发料收货', title: '收货单', Show: CollectionsPage },
  { path: '/returns', section: '发料收货', title: '退料单', Show: ReturnsPage },
  { path: '/settlements', section: '发料收货', title: '结清', Show: SettlementsPage },
  { path: '/documents', section: '发料收货', title: '其他单据', Show: DocumentsPage },
  { path: '/store', section: '发料收货', title: '库存', Show: StorePage },
  { path: '/materials', section: '发料收货', title: '物料与用料定额', Show: MaterialsPage },
];
