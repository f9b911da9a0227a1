// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { OutputPage } from './OutputPage.tsx';
import { TeamOutputPage } from './TeamOutputPage.tsx';

export const outputPages: readonly PageEntry[] = [
  { path: '/output', section: '产量', title: '产量', Show: OutputPage },
  { path: '/output/team', section: '产量', title: '班组产量', Show: TeamOutputPage },
];
