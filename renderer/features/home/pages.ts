// The pages of this feature.
import type { PageEntry } from '../../app/page.ts';
import { TodayPage } from './TodayPage.tsx';

export const homePages: readonly PageEntry[] = [{ path: '/', section: '今日', title: '今日', Show: TodayPage }];
