// Who may import whom: the table of the architecture as rules for dependency-cruiser (patterns are regular expressions on paths).

const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const shared = [
  never(
    'shared-is-pure',
    'shared/ knows neither Node nor the screen nor the shell: only zod and small pure libraries.',
    { path: '^shared/' },
    { pathNot: ['^shared/', '^[.]', npm('zod', 'date-fns', 'chinese-days', 'nzh')] },
  ),
  never(
    'shared-feature-stands-alone',
    "A feature's shared half imports itself, its own words, values/, contract/method and contract/errors.",
    { path: '^shared/features/([^/]+)/', pathNot: '^shared/features/payroll/' },
    {
      path: '^shared/',
      pathNot: [
        '^shared/features/$1/',
        '^shared/text/$1[.]ts$',
        '^shared/values/',
        '^shared/contract/(method|errors)[.]ts$',
      ],
    },
  ),
  never(
    'payroll-reads-schemas',
    'The wage calculation may read the schemas of other features and two rules: which rate holds, what a formula yields.',
    { path: '^shared/features/payroll/' },
    {
      path: '^shared/',
      pathNot: [
        '^shared/features/payroll/',
        '^shared/features/[^/]+/schema[.]ts$',
        '^shared/features/products/rules[.]ts$',
        '^shared/features/payItems/formula(Order)?[.]ts$',
        '^shared/text/payroll[.]ts$',
        '^shared/values/',
        '^shared/contract/(method|errors)[.]ts$',
      ],
    },
  ),
  never(
    'values-know-nothing',
    'values/ is the bottom: it imports only itself.',
    { path: '^shared/values/' },
    { path: '^shared/', pathNot: '^shared/values/' },
  ),
  never(
    'contract-machinery-knows-no-feature',
    'Only contract/index lists the features.',
    { path: '^shared/contract/', pathNot: '^shared/contract/index[.]ts$' },
    { path: '^shared/(features|text)/' },
  ),
  never(
    'date-fns-in-dates-only',
    'Dates are text everywhere else.',
    { path: '^(shared|electron|renderer)/', pathNot: '^shared/values/dates[.]ts$' },
    { path: npm('date-fns') },
  ),
];

const electron = [
  never(
    'electron-not-screen',
    'The shell knows nothing of the screen.',
    { path: '^electron/' },
    { path: ['^renderer/', '^tests/', '^build/', npm('react', 'react-dom', 'antd', '@tanstack/[^/]+', 'wouter')] },
  ),
  never(
    'electron-feature-stands-alone',
    'A feature imports itself, store/, excel/, host/context and host/desktopPort; of other features only their read.ts and write.ts.',
    { path: '^electron/features/([^/]+)/' },
    {
      path: '^electron/',
      pathNot: [
        '^electron/features/$1/',
        '^electron/features/[^/]+/(read|write)[.]ts$',
        '^electron/(store|excel)/',
        '^electron/host/(context|desktopPort)[.]ts$',
      ],
    },
  ),
  never(
    'features-are-listed-in-lists',
    'Only the list files and the features themselves import features.',
    { path: '^electron/', pathNot: ['^electron/features/', '^electron/(handlers|sheets|checks)[.]ts$'] },
    { path: '^electron/features/' },
  ),
  never(
    'store-knows-no-caller',
    'The store is below the hosts and the features.',
    { path: '^electron/store/' },
    { path: '^electron/(host|excel|features|[^/]+[.]ts$)' },
  ),
  never(
    'excel-knows-no-caller',
    'The spreadsheet module knows workbooks, not workshops.',
    { path: '^electron/excel/' },
    { path: ['^electron/(host|store|features|[^/]+[.]ts$)', '^shared/(features|contract/index)'] },
  ),
  never(
    'electron-package-in-the-shell-only',
    'Everything but these four files runs on plain Node.',
    { path: '^(shared|electron|renderer)/', pathNot: '^electron/(main|preload|host/ipc|host/desktop)[.]ts$' },
    { path: npm('electron') },
  ),
  never(
    'sqlite-in-database-only',
    'One door to SQLite.',
    { path: '^(shared|electron|renderer)/', pathNot: '^electron/store/database[.]ts$' },
    { path: [npm('better-sqlite3', '@types/better-sqlite3'), '^(node:)?sqlite$'] },
  ),
  never(
    'spreadsheets-in-excel-only',
    'One door to the spreadsheet libraries.',
    { path: '^(shared|electron|renderer)/', pathNot: '^electron/excel/' },
    { path: npm('hucre', 'xlsx') },
  ),
];

const renderer = [
  never(
    'renderer-not-electron',
    'The screen asks through the contract; not even types come from the shell.',
    { path: '^renderer/' },
    { path: ['^electron/', '^tests/', '^build/'] },
  ),
  never('renderer-not-node', 'The screen runs in a browser.', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
  never(
    'renderer-feature-stands-alone',
    'A page that needs data of another feature makes that call.',
    { path: '^renderer/features/([^/]+)/' },
    { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  ),
  never(
    'renderer-base-knows-no-feature',
    'ui/ and client know no feature; ui/ does not know the frame either.',
    { path: '^renderer/(ui/|client[.]ts$)' },
    { path: '^renderer/(features|app)/' },
  ),
  never(
    'grid-library-in-grid-only',
    'One door to the grid that draws the cells.',
    { path: '^(shared|electron|renderer)/', pathNot: '^renderer/ui/grid/' },
    { path: npm('@revolist/[^/]+') },
  ),
  never(
    'dayjs-stays-in-fields',
    'The date picker’s own objects never leave the field components.',
    { path: '^(shared|electron|renderer)/', pathNot: '^renderer/ui/' },
    { path: npm('dayjs') },
  ),
];

const everywhere = [
  never('no-cycles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
  never(
    'no-barrels',
    'Import from the file that defines it.',
    {},
    { path: '^(shared|electron|renderer|tests|build)/.*/?index[.]tsx?$', pathNot: '^shared/contract/index[.]ts$' },
  ),
  never('no-unresolved', 'An import that leads nowhere.', {}, { couldNotResolve: true, path: '^[.]' }),
  never('nobody-imports-tests', 'Tests are leaves.', { pathNot: '^tests/' }, { path: '^tests/' }),
];

module.exports = {
  forbidden: [...everywhere, ...shared, ...electron, ...renderer],
  options: {
    // Types count as imports: that is how a screen would come to depend on the shell.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
