// A slip drawn as a picture for a phone: 1080 px wide, big type, as long as it needs to be.
import { periodText } from '../../../../shared/features/payroll/contract.ts';
import type { Slip } from '../../../../shared/features/payroll/slip.ts';
import { capitalYuan } from '../../../../shared/values/capitals.ts';
import { subtractFen, yuanText } from '../../../../shared/values/money.ts';
import type { OperationNames } from '../lineView.ts';
import { bigRows } from '../paper/bigRows.ts';
import { wrapped } from './wrapped.ts';

export interface PictureOf {
  readonly bookName: string;
  readonly isDraft: boolean;
  readonly slip: Slip;
  readonly names: OperationNames;
}

export const pictureWidth = 1080;
const margin = 56;
const fonts = "'Noto Sans SC Variable', 'Microsoft YaHei', sans-serif";
const ink = '#1d2329';
const quiet = '#4a5560';
const accent = '#1f6b57';

interface Line {
  readonly left: string;
  readonly right?: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Pixels under it, with a rule across them. */
  readonly ruled?: true;
}

/** Sizes the canvas to its content and draws; loads the letters it needs first. */
export async function drawSlip(canvas: HTMLCanvasElement, of: PictureOf): Promise<void> {
  const lines = linesOf(of);
  const text = lines.map(({ left, right = '' }) => left + right).join('');
  await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 40px ${fonts}`, text)));
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  canvas.width = pictureWidth;
  canvas.height = paint(pen, lines, false);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  paint(pen, lines, true);
}

/** Gives the height; `isDrawn` false only measures. */
function paint(pen: CanvasRenderingContext2D, lines: readonly Line[], isDrawn: boolean): number {
  let y = margin;
  for (const { left, right = '', size, bold = false, color = ink, ruled } of lines) {
    pen.font = `${bold ? '700' : '400'} ${String(size)}px ${fonts}`;
    pen.fillStyle = color;
    const rightWidth = right === '' ? 0 : pen.measureText(right).width + 32;
    const room = pictureWidth - 2 * margin - rightWidth;
    const rows = wrapped(left, room, (part) => pen.measureText(part).width);
    for (const [index, row] of rows.entries()) {
      y += size * 1.4;
      if (!isDrawn) continue;
      pen.textAlign = 'left';
      pen.fillText(row, margin, y);
      if (index > 0 || right === '') continue;
      pen.textAlign = 'right';
      pen.fillText(right, pictureWidth - margin, y);
    }
    if (ruled !== true) continue;
    y += 24;
    if (isDrawn) rule(pen, y);
  }
  return Math.ceil(y + margin);
}

function rule(pen: CanvasRenderingContext2D, y: number): void {
  pen.fillStyle = '#c9d0cd';
  pen.fillRect(margin, y, pictureWidth - 2 * margin, 2);
}

function linesOf({ bookName, isDraft, slip, names }: PictureOf): readonly Line[] {
  const { gross, earlierGross, afterDeductions, roundingIn, roundingCarry, net } = slip;
  const carried = subtractFen(roundingIn, roundingCarry);
  return [
    { left: slip.name, right: `工号 ${slip.workerNo}`, size: 68, bold: true },
    { left: `${periodText(slip)}${isDraft ? '（草稿，还会变）' : ''}`, size: 44 },
    { left: bookName, size: 36, color: quiet, ruled: true },
    ...bigRows(slip, names).flatMap(({ what, how, amount }): Line[] => [
      { left: what, right: amount, size: 42, bold: true, ...(how === '' ? { ruled: true } : {}) },
      ...(how === '' ? [] : [{ left: how, size: 34, color: quiet, ruled: true } as const]),
    ]),
    { left: '应发', right: yuanText(gross), size: 42 },
    { left: '扣款', right: yuanText(subtractFen(gross, afterDeductions)), size: 42 },
    ...(carried === 0 ? [] : [{ left: '零头', right: yuanText(carried), size: 42 }]),
    { left: '实发', right: `${yuanText(net)} 元`, size: 72, bold: true, color: accent },
    { left: capitalYuan(net), size: 38 },
    ...(earlierGross === 0
      ? []
      : [{ left: `期中已发，应发 ${yuanText(earlierGross)} 元，不在上面的数里。`, size: 34, color: quiet }]),
    { left: '数字不对，请在签字前告诉管账的人。', size: 34, color: quiet },
  ];
}
