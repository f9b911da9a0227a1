// Desktop entry: store → call → IPC → window, and the switches that keep everything else out.
import { BrowserWindow, Menu, app, dialog, protocol, session } from 'electron';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MethodName } from '../shared/contract/index.ts';
import { sentenceOf } from '../shared/text/errors.ts';
import { answer } from './host/answer.ts';
import { bookArgument } from './host/bookArgument.ts';
import { windowDesktop } from './host/desktop.ts';
import { userFolders } from './host/folders.ts';
import { answerCalls } from './host/ipc.ts';
import { menuOf } from './host/menu.ts';
import { firstPage, isOurPage, pageResponse, pageScheme } from './host/ourPages.ts';
import { soleOperator, startProgram } from './host/startProgram.ts';

const pages = join(import.meta.dirname, '..', 'renderer');
/** Electron refuses a folder that does not exist. */
const ownFolder = join(userFolders().settings, 'window');
const outside = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] };

app.setName('坊账');
mkdirSync(ownFolder, { recursive: true });
app.setPath('userData', ownFolder);
protocol.registerSchemesAsPrivileged([
  { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  const program = startProgram(windowDesktop(userFolders().books));

  async function ask(method: MethodName, input: object): Promise<void> {
    const reply = await answer(program, soleOperator, method, input);
    if (!reply.ok) dialog.showErrorBox('坊账', sentenceOf(reply.error));
  }

  function askAndReload(method: MethodName, input: object = {}): void {
    void ask(method, input).then(() => {
      BrowserWindow.getAllWindows()[0]?.reload();
    });
  }

  app.on('second-instance', (_event, args, folder) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
    const book = bookArgument(args);
    if (book !== undefined) askAndReload('home.open', { path: resolve(folder, book) });
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.on('will-navigate', (event) => {
      if (!isOurPage(event.url)) event.preventDefault();
    });
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', () => {
    program.shelf.close();
  });

  async function open(): Promise<void> {
    protocol.handle(pageScheme, ({ url }) => pageResponse(pages, url));
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => {
      decide(false);
    });
    session.defaultSession.setPermissionCheckHandler(() => false);
    session.defaultSession.webRequest.onBeforeRequest(outside, (_details, decide) => {
      decide({ cancel: true });
    });
    answerCalls(program);
    const book = bookArgument(process.argv.slice(1));
    if (book !== undefined) await ask('home.open', { path: resolve(book) });
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(
        menuOf({
          createBook: () => {
            askAndReload('home.create');
          },
          openBook: () => {
            askAndReload('home.open');
          },
          print: () => {
            void ask('files.printPage', {});
          },
          about: () => {
            void dialog.showMessageBox({ title: '坊账', message: `坊账 ${app.getVersion()}`, buttons: ['好'] });
          },
        }),
      ),
    );
    await openWindow();
  }

  app
    .whenReady()
    .then(open)
    .catch((error: unknown) => {
      const id = program.logFault('main', error);
      dialog.showErrorBox('坊账', sentenceOf({ code: 'fault', data: { id } }));
      app.quit();
    });
}

async function openWindow(): Promise<void> {
  const window = new BrowserWindow({
    title: '坊账',
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  await window.loadURL(firstPage);
}
