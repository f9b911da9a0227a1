// The two small languages of sheet 工价: whom a rate is for, and its tiers.
import type { PieceRate, Tier } from '../../../shared/features/products/schema.ts';
import { gradeText } from '../../../shared/text/workers.ts';
import { Fault, type CellType } from '../../../shared/values/cells.ts';
import { decimalText } from '../../../shared/values/decimal.ts';
import { rateCell, quantityCell } from '../../../shared/values/numberCells.ts';
import { choiceCell, writtenCell } from '../../../shared/values/textCells.ts';

export interface Scope {
  readonly grade: PieceRate['grade'];
  readonly workerNo: string | null;
}

export const everybody: Scope = { grade: null, workerNo: null };

const grades = choiceCell(gradeText);

/** `通用`, `等级:师傅`, `工号:0012`. */
export const scopeCell: CellType<Scope> = writtenCell(
  (text) => {
    if (text === '通用') return everybody;
    const [, kind, name = ''] = /^(等级|工号):(.+)$/.exec(text) ?? [];
    if (kind === '工号') return { grade: null, workerNo: name };
    const grade = kind === '等级' ? grades.read(name) : undefined;
    if (grade !== undefined && !(grade instanceof Fault)) return { grade, workerNo: null };
    return new Fault('应为“通用”、“等级:师傅”（学徒、熟练、师傅）或“工号:0012”');
  },
  ({ grade, workerNo }) =>
    grade !== null ? `等级:${gradeText[grade]}` : workerNo !== null ? `工号:${workerNo}` : '通用',
  16,
);

const tierFaultText = '写法不对，应像 500:0.30;1000:0.33;:0.36（到 500、到 1000、以上）';

/** `500:0.30;1000:0.33;:0.36` = up to 500, up to 1000, above. */
export const tiersCell: CellType<readonly Tier[]> = writtenCell(
  (text) => {
    const tiers: Tier[] = [];
    for (const part of text
      .replace(/；/g, ';')
      .split(';')
      .filter((piece) => piece !== '')) {
      const [bound, price, ...more] = part.split(':');
      if (bound === undefined || price === undefined || price === '' || more.length > 0)
        return new Fault(tierFaultText);
      const upTo = bound === '' ? null : quantityCell.read(bound);
      const rate = rateCell.read(price);
      if (upTo instanceof Fault) return new Fault(`里的数量“${bound}”${upTo.why}；${tierFaultText}`);
      if (rate instanceof Fault) return new Fault(`里的单价“${price}”${rate.why}`);
      tiers.push({ upTo, rate });
    }
    return tiers;
  },
  (tiers) =>
    tiers
      .map(({ upTo, rate }) => `${upTo === null ? '' : decimalText(upTo, 3, 0)}:${decimalText(rate, 4, 2)}`)
      .join(';'),
  36,
);
