// The window's menu, as data for Electron's menu builder.

/** What the menu does beyond what Electron's own roles do. */
export interface MenuActions {
  readonly createBook: () => void;
  readonly openBook: () => void;
  readonly print: () => void;
  readonly about: () => void;
}

type Role =
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'reload'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'quit';

export type MenuEntry =
  | { type: 'separator' }
  | { label: string; role: Role; accelerator?: string }
  | { label: string; click: () => void; accelerator?: string }
  | { label: string; submenu: MenuEntry[] };

const separator: MenuEntry = { type: 'separator' };

export function menuOf(actions: MenuActions): MenuEntry[] {
  return [
    {
      label: '文件',
      submenu: [
        { label: '新建账套…', click: actions.createBook, accelerator: 'CmdOrCtrl+Shift+N' },
        { label: '打开账套…', click: actions.openBook, accelerator: 'CmdOrCtrl+O' },
        separator,
        { label: '打印…', click: actions.print, accelerator: 'CmdOrCtrl+P' },
        separator,
        { label: '退出', role: 'quit' },
      ],
    },
    {
      label: '编辑',
      submenu: [
        { label: '撤销', role: 'undo' },
        { label: '重做', role: 'redo' },
        separator,
        { label: '剪切', role: 'cut' },
        { label: '复制', role: 'copy' },
        { label: '粘贴', role: 'paste' },
        { label: '全选', role: 'selectAll' },
      ],
    },
    {
      label: '查看',
      submenu: [
        { label: '刷新', role: 'reload' },
        separator,
        { label: '原始大小', role: 'resetZoom' },
        { label: '放大', role: 'zoomIn', accelerator: 'CmdOrCtrl+=' },
        { label: '缩小', role: 'zoomOut' },
        separator,
        { label: '全屏', role: 'togglefullscreen' },
      ],
    },
    { label: '帮助', submenu: [{ label: '关于坊账', click: actions.about }] },
  ];
}
