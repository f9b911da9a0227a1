// Smoke checks of the real window; skipped with the reason where Electron's binary or a screen is missing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { _electron, type ElectronApplication } from 'playwright-core';
import { downloadElectron, electronBinary, hasScreen, root } from './electronBinary.ts';
import { packWhatIsMissing } from './pack.ts';
import { Skipped } from './skipped.ts';

const secondsToTrust = 8;
const electronSwitches = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

async function withWindow(work: (app: ElectronApplication) => Promise<string>): Promise<string> {
  if (!hasScreen()) throw new Skipped('这台电脑没有图形桌面');
  const binary = electronBinary() ?? downloadElectron(false);
  if (binary === undefined)
    throw new Skipped('没有装上 Electron 的程序文件（npm start -- --retry-electron 可再试下载）');
  const app = await _electron.launch({ executablePath: binary, args: [...electronSwitches, root], timeout: 60_000 });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

export const windowChecks = [
  {
    name: '窗口：能打开，页面能画出来',
    run: () =>
      withWindow(async (app) => {
        const window = await app.firstWindow();
        await window.locator('#root > *').first().waitFor();
        const versions = await app.evaluate(() => process.versions);
        return `标题“${await window.title()}”，Electron ${versions.electron}，Chromium ${versions.chrome}，Node ${versions.node}`;
      }),
  },
  {
    name: '窗口：预加载只给出一个函数，调用有回答，页面碰不到 Node',
    run: () =>
      withWindow(async (app) => {
        const window = await app.firstWindow();
        const found = await window.evaluate(
          `(async () => ({ keys: Object.keys(window.fangzhang), require: typeof require, process: typeof process,
            reply: await window.fangzhang.call('home.get', {}) }))()`,
        );
        const text = JSON.stringify(found);
        if (!text.includes('"keys":["call"]') || !text.includes('"ok":true')) throw new Error(text);
        if (!text.includes('"require":"undefined","process":"undefined"')) throw new Error(text);
        return '符合';
      }),
  },
  {
    name: '窗口：能生成 PDF，能看到打印机',
    run: () =>
      withWindow(async (app) => {
        await app.firstWindow();
        const { bytes, printers } = await app.evaluate(async ({ BrowserWindow }) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          const pdf = await contents?.printToPDF({ preferCSSPageSize: true });
          return { bytes: pdf?.length ?? 0, printers: (await contents?.getPrintersAsync())?.length ?? 0 };
        });
        if (bytes < 1000) throw new Error(`the PDF has ${String(bytes)} bytes`);
        return `PDF ${String(bytes)} 字节，打印机 ${String(printers)} 台`;
      }),
  },
  {
    name: '打包后的程序能启动',
    run: async () => {
      if (electronBinary() === undefined || !hasScreen()) throw new Skipped('没有 Electron 的程序文件或没有图形桌面');
      const program = join(await packWhatIsMissing(), process.platform === 'win32' ? 'fangzhang.exe' : 'fangzhang');
      const child = spawn(program, electronSwitches, { stdio: 'ignore' });
      const ended = await Promise.race([once(child, 'exit'), setTimeout(secondsToTrust * 1000)]);
      if (ended !== undefined) throw new Error(`the packed program ended with ${String(ended[0])}`);
      child.kill();
      return `${String(secondsToTrust)} 秒后仍在运行`;
    },
  },
];
