// Sheet 账套 of the book workbook: one row a setting, its value written as people write it.
import type { Settings } from '../../../shared/features/settings/schema.ts';
import { roundingText } from '../../../shared/text/settings.ts';
import { Fault, cellText, type CellType } from '../../../shared/values/cells.ts';
import { yuanPlain, zeroFen } from '../../../shared/values/money.ts';
import { moneyCell } from '../../../shared/values/numberCells.ts';
import { choiceCell, textCell, yesNoCell } from '../../../shared/values/textCells.ts';
import { optional, required, type BookSheet, type RowOf } from '../../store/bookSheet.ts';
import { readSettings } from './read.ts';
import { writeSettings } from './sql.ts';

type Name = keyof Settings;

const names: Record<Name, string> = {
  name: '名称',
  district: '区县',
  rounding: '取整方式',
  carryRounding: '零头结转',
  takeHomeFloor: '最低到手(元)',
  workweek: '每周工作日(天)',
};
const item = choiceCell(names, 20);

const columns = {
  /** Full-width brackets are as good. */
  item: required('项目', {
    ...item,
    read: (cell): Name | Fault => item.read(cellText(cell).normalize('NFKC')),
  } satisfies CellType<Name>),
  value: optional('值', textCell(200, 30), ''),
};

export const settingsSheet: BookSheet<RowOf<typeof columns>> = {
  name: '账套',
  columns,
  key: ['item'],
  references: [],
  check: (row, say) => {
    const setting = settingOf(row.item, row.value);
    if (setting instanceof Fault) {
      say('value', `“${names[row.item]}”${setting.why}`);
      return row;
    }
    return { ...row, value: wordOf(row.item, { ...defaults, ...setting }) };
  },
  rows: (db) => {
    const settings = readSettings(db);
    return Object.keys(names).map((name) => ({ item: name as Name, value: wordOf(name as Name, settings) }));
  },
  insert: () => undefined,
  update: ({ db }, { item: name, value }) => {
    const setting = settingOf(name, value);
    if (!(setting instanceof Fault)) writeSettings(db, { ...readSettings(db), ...setting });
  },
};

const defaults: Settings = {
  name: '',
  district: '',
  rounding: 'fen',
  carryRounding: false,
  takeHomeFloor: zeroFen,
  workweek: 6,
};

function settingOf(name: Name, word: string): Partial<Settings> | Fault {
  if (word === '') return { [name]: defaults[name] };
  switch (name) {
    case 'name':
    case 'district':
      return { [name]: word };
    case 'rounding':
      return settingFrom(name, choiceCell(roundingText).read(word));
    case 'carryRounding':
      return settingFrom(name, yesNoCell.read(word));
    case 'takeHomeFloor':
      return settingFrom(name, moneyCell.read(word));
    case 'workweek':
      return word === '5' ? { workweek: 5 } : word === '6' ? { workweek: 6 } : new Fault('应为 5 或 6');
  }
}

function settingFrom<Item extends Name>(name: Item, value: Settings[Item] | Fault): Partial<Settings> | Fault {
  return value instanceof Fault ? value : { [name]: value };
}

function wordOf(name: Name, settings: Settings): string {
  switch (name) {
    case 'name':
    case 'district':
      return settings[name];
    case 'rounding':
      return roundingText[settings.rounding];
    case 'carryRounding':
      return settings.carryRounding ? '是' : '否';
    case 'takeHomeFloor':
      return yuanPlain(settings.takeHomeFloor);
    case 'workweek':
      return String(settings.workweek);
  }
}
