// Small texts shared by the screen and the paper of cards and rounds.
import { engagementKindText, workModeText } from '../../../shared/text/workers.ts';
import type { Borrowed, Card, OwedGoods } from '../../../shared/features/cards/schema.ts';
import type { Stop } from '../../../shared/features/cards/rounds.ts';
import { quantityText } from '../../../shared/values/quantity.ts';
import { yuanText } from '../../../shared/values/money.ts';

export function engagementLine({ engagement }: Card): string {
  if (engagement === null) return '现在没有用工关系';
  const { kind, workMode, siteName, post, fromDate, toDate } = engagement;
  const place = workMode === 'home' ? '在家' : (siteName ?? '没有选场所');
  const until = toDate === null ? '起' : `至 ${toDate}`;
  return [engagementKindText[kind], workModeText[workMode], place, post, `${fromDate} ${until}`]
    .filter(Boolean)
    .join('，');
}

export function placeLine({ township, village, directions }: Card['household'] | Stop): string {
  return [`${township}${village}`, directions].filter(Boolean).join('，');
}

export function dueText({ dueDate, overdueDays }: OwedGoods): string {
  if (dueDate === null) return '没有约定';
  return overdueDays > 0 ? `${dueDate}，超期 ${String(overdueDays)} 天` : dueDate;
}

export function toolDueText({ dueDate, lateDays }: Borrowed): string {
  if (dueDate === null) return '没有约定';
  return lateDays > 0 ? `${dueDate}，超期 ${String(lateDays)} 天` : dueDate;
}

export function stillOutText({ stillOut, reworkOpen, unit }: OwedGoods): string {
  return reworkOpen === 0
    ? `${quantityText(stillOut)} ${unit}`
    : `${quantityText(stillOut)} ${unit}，返工 ${quantityText(reworkOpen)} ${unit}`;
}

export function depositText({ deposit }: Borrowed): string {
  return deposit === 0 ? '' : yuanText(deposit);
}
