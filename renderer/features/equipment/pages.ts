// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { EquipmentPage } from './EquipmentPage.tsx';
import { LoansPage } from './LoansPage.tsx';
import { PlacesPage } from './PlacesPage.tsx';

export const equipmentPages: readonly PageEntry[] = [
  { path: '/equipment', section: '设备', title: '设备', Show: EquipmentPage },
  { path: '/equipment/loans', section: '设备', title: '设备借用', Show: LoansPage },
  { path: '/equipment/places', section: '设备', title: '设备分布', Show: PlacesPage },
];
