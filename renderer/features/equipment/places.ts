// Where each machine stands now, in the order of the sheet: sites, then homes, then what is gone.
import type { ListedEquipment } from '../../../shared/features/equipment/schema.ts';
import { loanStateText } from '../../../shared/text/equipment.ts';

export interface Placed extends ListedEquipment {
  readonly place: string;
}

export function placed(equipment: readonly ListedEquipment[]): readonly Placed[] {
  return equipment
    .map((machine) => ({ ...machine, place: placeOf(machine) }))
    .sort((a, b) => rank(a) - rank(b) || compare(a.place, b.place) || compare(a.equipmentNo, b.equipmentNo));
}

function placeOf({ holder, holderPlace, gone, siteName }: ListedEquipment): string {
  if (holder !== null) return ['家中', holder, holderPlace].filter(Boolean).join(' ');
  if (gone !== null) return `已${loanStateText[gone]}`;
  return siteName ?? '没有写场所';
}

function rank({ holder, gone }: ListedEquipment): number {
  if (holder !== null) return 1;
  return gone === null ? 0 : 2;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
