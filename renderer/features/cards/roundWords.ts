// What is fetched, brought and taken back at a stop, a line each.
import type { Stop } from '../../../shared/features/cards/rounds.ts';
import { quantityText } from '../../../shared/values/quantity.ts';
import { dueText, stillOutText, toolDueText } from './words.ts';

export function fetchLines({ fetch }: Stop): readonly string[] {
  return fetch.map(
    (goods) => `${goods.dispatchNo} ${goods.operation} ${stillOutText(goods)}（应交 ${dueText(goods)}）`,
  );
}

export function bringLines({ bring }: Stop): readonly string[] {
  return bring.map(({ name, short, unit }) => `${name} ${quantityText(short)} ${unit}`);
}

export function toolLines({ tools }: Stop): readonly string[] {
  return tools.map((tool) => `${tool.equipmentNo} ${tool.name}（应还 ${toolDueText(tool)}）`);
}
