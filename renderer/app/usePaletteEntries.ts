// What the palette can find.
import { useLocation } from 'wouter';
import { isInMenu } from './page.ts';
import { pages } from './routes.ts';
import { useCommand } from './useCommand.ts';
import { useQuery } from './useQuery.ts';

export interface PaletteEntry {
  readonly key: string;
  readonly title: string;
  readonly kind: string;
  /** What typing is matched against. */
  readonly words: string;
  readonly run: () => void;
}

export function usePaletteEntries(): readonly PaletteEntry[] {
  const [, go] = useLocation();
  const close = useCommand('home.close');
  const { data: workers = [] } = useQuery('workers.pick', {});
  const toPages = pages.filter(isInMenu).map(({ path, title, section }) => ({
    key: path,
    title,
    kind: `页面 · ${section}`,
    words: `${title} ${section}`,
    run: () => {
      go(path);
    },
  }));
  const actions = [{ key: 'close', title: '关闭账套', kind: '操作', words: '关闭账套', run: () => void close({}) }];
  const toWorkers = workers.map(({ id, workerNo, name, active }) => ({
    key: `worker ${String(id)}`,
    title: `${workerNo} ${name}`,
    kind: active ? '工人' : '工人（已离开）',
    words: `${workerNo} ${name}`,
    run: () => {
      go(`/workers/${String(id)}`);
    },
  }));
  const toCards = workers.map(({ id, workerNo, name }) => ({
    key: `card ${String(id)}`,
    title: `${workerNo} ${name}`,
    kind: '一人一卡',
    words: `${workerNo} ${name} 一人一卡`,
    run: () => {
      go(`/cards/${String(id)}`);
    },
  }));
  return [...toPages, ...actions, ...toWorkers, ...toCards];
}
