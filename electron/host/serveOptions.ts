// What the serve host can be told on its command line.
import { parseArgs } from 'node:util';

export interface ServeOptions {
  readonly port: number;
  readonly opensBrowser: boolean;
  readonly book: string | undefined;
  /** Folder of the built pages; undefined = beside the program. */
  readonly renderer: string | undefined;
}

export const serveUsage = `用法：npm start -- [--port 端口] [--no-browser] [--book 账套.fz] [--renderer 页面文件夹]
  --port        固定端口；不写则自动选一个空闲的
  --no-browser  不打开浏览器，只显示地址
  --book        启动时打开这个账套
  --renderer    页面所在的文件夹；不写则用程序自带的`;

/** Undefined when the arguments make no sense: the caller shows `serveUsage`. */
export function serveOptions(args: readonly string[]): ServeOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '0' },
        'no-browser': { type: 'boolean', default: false },
        book: { type: 'string' },
        renderer: { type: 'string' },
      },
    });
    const port = Number(values.port);
    if (!/^\d{1,5}$/.test(values.port) || port > 65535) return undefined;
    return { port, opensBrowser: !values['no-browser'], book: values.book, renderer: values.renderer };
  } catch {
    return undefined;
  }
}
