// Column types for words: free text, numbers that are names (工号, 身份证号码), choices, yes and no.
import { CellDate, Fault, cellText, textLook, type CellType, type CellValue } from './cells.ts';

/** Free text; a number typed into it is taken as it shows. */
export function textCell(longest = 200, width = textLook.width): CellType<string> {
  return {
    read: (cell) => {
      if (cell instanceof CellDate) return new Fault('Excel 把它当成了日期，请把单元格设为文本后重新录入');
      const text = cellText(cell).trim();
      return text.length > longest ? new Fault(`太长，最多 ${String(longest)} 个字`) : text;
    },
    write: (value) => (value === '' ? null : value),
    fromStore: (stored) => String(stored),
    look: { format: '@', width },
  };
}

/** A number that is a name: text, or a number in which no digit can have been lost (book-workbook §1). `tidy` drops spaces and the like. */
export function digitsCell(
  longest = 30,
  tidy: (text: string) => string = plainDigits,
  width = textLook.width,
): CellType<string> {
  const base = textCell(longest, width);
  return {
    ...base,
    read: (cell) => {
      if (typeof cell === 'number' && (!Number.isInteger(cell) || Math.abs(cell) >= 1e15))
        return new Fault('按数字录入，超过 15 位的数字后面几位已经丢失，请把单元格设为文本后重新录入');
      if (typeof cell === 'string' && /^\d(\.\d+)?E\+\d+$/i.test(cell.trim()))
        return new Fault('是科学计数法，数字已经丢失，请把单元格设为文本后重新录入');
      const text = base.read(cell);
      return text instanceof Fault ? text : tidy(text);
    },
  };
}

/** Yes or no; the store keeps 1 or 0. */
export const yesNoCell: CellType<boolean> = {
  read: (cell) => {
    if (typeof cell === 'boolean') return cell;
    const text = cellText(cell).trim();
    return text === '是' ? true : text === '否' ? false : new Fault('应为“是”或“否”');
  },
  write: (value) => (value ? '是' : '否'),
  fromStore: (stored) => stored !== 0,
  look: { format: '@', width: 10 },
};

/** One of a closed list, by its Chinese word. */
export function choiceCell<Code extends string>(
  words: Readonly<Record<Code, string>>,
  width = textLook.width,
): CellType<Code> {
  const pairs = Object.entries(words) as [Code, string][];
  const codes = new Map(pairs.map(([code, word]) => [word, code]));
  return {
    read: (cell) =>
      codes.get(cellText(cell).trim()) ?? new Fault(`应为${pairs.map(([, word]) => `“${word}”`).join('、')}之一`),
    write: (code) => words[code],
    fromStore: (stored) => stored as Code,
    look: { format: '@', width },
  };
}

/** A small language of its own in one cell, such as tiers; the store hands it over as JSON. */
export function writtenCell<Value>(
  parse: (text: string) => Value | Fault,
  print: (value: Value) => string,
  width = 24,
): CellType<Value> {
  return {
    read: (cell) => parse(cellText(cell).normalize('NFKC').replace(/\s+/g, '')),
    write: (value): CellValue => print(value) || null,
    fromStore: (stored) => JSON.parse(String(stored)) as Value,
    look: { format: '@', width },
  };
}

function plainDigits(text: string): string {
  return text.normalize('NFKC').trim();
}
