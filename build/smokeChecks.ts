// The smoke list: what has to work on a PC we cannot see. Each check returns what it found, throws when it fails.
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { buildWhatIsMissing } from './build.ts';
import { root } from './electronBinary.ts';
import { withServeHost } from './smokeHost.ts';
import { windowChecks } from './smokeWindow.ts';
import { Skipped } from './skipped.ts';

interface SmokeCheck {
  readonly name: string;
  /** `folder` is empty and thrown away afterwards. */
  run(folder: string): Promise<string> | string;
}

export const smokeChecks: readonly SmokeCheck[] = [
  {
    name: '程序能构建',
    run: async () => {
      const built = await buildWhatIsMissing();
      return built.length === 0 ? '已是最新' : built.join('、');
    },
  },
  {
    name: '默认的账套文件夹可以写',
    run: () => {
      // The same place as folders.ts, without FANGZHANG_HOME.
      const books = join(homedir(), 'Documents', '坊账');
      mkdirSync(books, { recursive: true });
      const probe = join(books, '冒烟检查.tmp');
      writeFileSync(probe, '𬭚');
      rmSync(probe);
      if (readdirSync(books).length === 0) rmSync(books, { recursive: true });
      return books;
    },
  },
  {
    name: 'better-sqlite3 能载入',
    run: () => {
      const Database = createRequire(import.meta.url)('better-sqlite3') as new (path: string) => {
        prepare(sql: string): { get(): { version: string } };
      };
      return `SQLite ${new Database(':memory:').prepare('SELECT sqlite_version() AS version').get().version}`;
    },
  },
  {
    name: '浏览器方式：能启动、给出页面、回答调用',
    run: () =>
      withServeHost(async ({ page, call, readyIn }) => {
        if (!(await page('/')).includes('<div id="root">')) throw new Error('the first page is not ours');
        const { version } = await call<{ version: string }>('home.get', {});
        return `版本 ${version}，${String(readyIn)} 毫秒就绪`;
      }),
  },
  {
    name: '样例车间：能打开，能算工资，能写出工资发放表',
    run: (folder) =>
      withServeHost(async ({ call }) => {
        await call('home.sample', { name: 'fenghe', path: join(folder, '样例.fz') });
        const { slips } = await call<{ slips: unknown[] }>('payroll.json', { month: '2026-09' });
        if (slips.length === 0) throw new Error('the sample month has no slips');
        const target = join(folder, '工资发放表.xlsx');
        await call('reports.write', { name: 'wageSheet', month: '2026-09', path: target });
        return `${String(slips.length)} 人，表格 ${String(statSync(target).size)} 字节`;
      }),
  },
  ...windowChecks,
  {
    name: '安装包的内容',
    run: () => {
      const packed = join(root, 'dist/installer');
      const files = readdirSync(packed).filter((name) => /\.(exe|AppImage|deb)$/.test(name));
      if (files.length === 0) throw new Skipped('还没有做安装包（npm run installer）');
      return files.join('、');
    },
  },
];
