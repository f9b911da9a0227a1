// Stands in for the `electron` package where its binary is absent: keeps what the shell set up, and answers dialogs as told.
type Listener = (...args: never[]) => unknown;

export interface WindowOptions {
  readonly webPreferences: Readonly<Record<string, unknown>>;
  readonly title: string;
}

interface MenuItem {
  readonly label?: string;
  readonly submenu?: readonly MenuItem[];
  readonly click?: () => void;
}

/** Everything the shell handed to Electron. */
export const seen = {
  handlers: new Map<string, Listener>(),
  appListeners: new Map<string, Listener>(),
  schemes: [] as { scheme: string; privileges: object }[],
  pages: undefined as ((request: { url: string }) => Response) | undefined,
  permission: undefined as ((contents: unknown, name: string, decide: (allowed: boolean) => void) => void) | undefined,
  permissionCheck: undefined as (() => boolean) | undefined,
  blocked: { urls: [] as readonly string[], cancels: false },
  menu: [] as readonly MenuItem[],
  windows: [] as FakeWindow[],
  exposed: new Map<string, Readonly<Record<string, unknown>>>(),
  invoked: [] as unknown[][],
  errors: [] as string[],
  revealed: [] as string[],
  printed: 0,
  quits: 0,
};

/** What dialogs and the printer answer next. */
export const user = {
  isFirst: true,
  opens: undefined as string | undefined,
  savesAs: undefined as string | undefined,
  printFault: '',
};

class FakeWindow {
  readonly options: WindowOptions;
  reloads = 0;
  focused = 0;
  url = '';

  readonly webContents = {
    printToPDF: () => Promise.resolve(new TextEncoder().encode('%PDF-1.7')),
    print: (_options: object, done: (printed: boolean, reason: string) => void) => {
      seen.printed += 1;
      done(user.printFault === '', user.printFault);
    },
  };

  constructor(options: WindowOptions) {
    this.options = options;
    seen.windows.push(this);
  }

  once(): void {
    // shown when ready: nothing to see here
  }

  loadURL(url: string): Promise<void> {
    this.url = url;
    return Promise.resolve();
  }

  reload(): void {
    this.reloads += 1;
  }

  focus(): void {
    this.focused += 1;
  }

  isMinimized(): boolean {
    return false;
  }

  static getAllWindows(): readonly FakeWindow[] {
    return seen.windows;
  }
}

export const BrowserWindow = FakeWindow;

export const app = {
  setName: () => undefined,
  setPath: () => undefined,
  getVersion: () => '0.1.0',
  requestSingleInstanceLock: () => user.isFirst,
  whenReady: () => Promise.resolve(),
  quit: () => {
    seen.quits += 1;
  },
  on: (event: string, listener: Listener) => {
    seen.appListeners.set(event, listener);
  },
};

export const protocol = {
  registerSchemesAsPrivileged: (schemes: typeof seen.schemes) => {
    seen.schemes.push(...schemes);
  },
  handle: (_scheme: string, answer: NonNullable<typeof seen.pages>) => {
    seen.pages = answer;
  },
};

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (decide: NonNullable<typeof seen.permission>) => {
      seen.permission = decide;
    },
    setPermissionCheckHandler: (check: () => boolean) => {
      seen.permissionCheck = check;
    },
    webRequest: {
      onBeforeRequest: (
        filter: { urls: string[] },
        decide: (details: object, reply: (r: { cancel: boolean }) => void) => void,
      ) => {
        decide({}, ({ cancel }) => {
          seen.blocked = { urls: filter.urls, cancels: cancel };
        });
      },
    },
  },
};

export const Menu = {
  buildFromTemplate: (template: readonly MenuItem[]) => template,
  setApplicationMenu: (menu: readonly MenuItem[]) => {
    seen.menu = menu;
  },
};

export const dialog = {
  showOpenDialog: () => Promise.resolve({ filePaths: user.opens === undefined ? [] : [user.opens] }),
  showSaveDialog: () => Promise.resolve({ canceled: user.savesAs === undefined, filePath: user.savesAs ?? '' }),
  showErrorBox: (_title: string, text: string) => {
    seen.errors.push(text);
  },
  showMessageBox: () => Promise.resolve({ response: 0 }),
};

export const shell = {
  showItemInFolder: (path: string) => {
    seen.revealed.push(path);
  },
};

export const ipcMain = {
  handle: (channel: string, listener: Listener) => {
    seen.handlers.set(channel, listener);
  },
};

export const ipcRenderer = {
  invoke: (...args: unknown[]) => {
    seen.invoked.push(args);
    return Promise.resolve({ ok: true, value: null });
  },
};

export const contextBridge = {
  exposeInMainWorld: (name: string, api: Readonly<Record<string, unknown>>) => {
    seen.exposed.set(name, api);
  },
};

/** As the window's page would ask; `url` and `parent` say which frame asks. */
export function invoke(
  method: unknown,
  input: unknown,
  url = 'app://fangzhang/',
  parent: object | null = null,
): unknown {
  const handler = seen.handlers.get('call') as
    ((event: object, method: unknown, input: unknown) => unknown) | undefined;
  return handler?.({ senderFrame: { url, parent } }, method, input);
}

/** Clicks a menu entry by its Chinese words, menu first. */
export function clickMenu(menu: string, label: string): void {
  const entries = seen.menu.find((top) => top.label === menu)?.submenu ?? [];
  const entry = entries.find((item) => item.label === label);
  if (entry?.click === undefined) throw new Error(`no menu entry ${menu} / ${label}`);
  entry.click();
}
