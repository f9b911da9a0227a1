// Columns of a DataTable by kind of value: how they are shown, sorted, filtered and added up.
import type { ReactNode } from 'react';
import { rateText, yuanText, type Fen, type Hao } from '../../shared/values/money.ts';
import { hoursText, quantityText, type Milli, type Minutes } from '../../shared/values/quantity.ts';

export interface Column<Row> {
  readonly title: string;
  /** As sorted. */
  readonly value: (row: Row) => string | number | null;
  /** As found by typing, exported and shown where `show` is absent. */
  readonly text: (row: Row) => string;
  readonly show?: (row: Row) => ReactNode;
  readonly width: number;
  readonly right: boolean;
  /** Also found by pinyin: names of persons and things. */
  readonly pinyin: boolean;
  /** Not shown until chosen. */
  readonly optional: boolean;
  /** Stays in view when scrolled sideways, at the left (true) or at the right. */
  readonly fixed: boolean | 'end';
  /** How Excel shows it when exported: text that keeps its digits, money, or a plain number. */
  readonly format: '@' | '0.00' | 'General';
  /** The text of a sum over rows; absent where a sum means nothing. */
  readonly total?: (sum: number) => string;
}

type Options<Row> = Partial<Pick<Column<Row>, 'show' | 'width' | 'pinyin' | 'optional' | 'fixed'>>;
type Get<Row, Value> = (row: Row) => Value | null | undefined;

export function textColumn<Row>(title: string, get: Get<Row, string>, options: Options<Row> = {}): Column<Row> {
  return { ...plain, title, value: orNull(get), text: (row) => get(row) ?? '', ...options };
}

/** A person or thing, also found by pinyin. */
export function nameColumn<Row>(title: string, get: Get<Row, string>, options: Options<Row> = {}): Column<Row> {
  return textColumn(title, get, { pinyin: true, ...options });
}

export function countColumn<Row>(title: string, get: Get<Row, number>, options: Options<Row> = {}): Column<Row> {
  return numberColumn(title, get, String, options, true);
}

export function moneyColumn<Row>(title: string, get: Get<Row, Fen>, options: Options<Row> = {}): Column<Row> {
  return moneyKind(numberColumn(title, get, (amount) => yuanText(amount as Fen), options, true));
}

/** Money where most rows hold none: 0 is left blank. */
export function someMoneyColumn<Row>(title: string, get: Get<Row, Fen>, options: Options<Row> = {}): Column<Row> {
  return moneyKind(numberColumn(title, get, (amount) => (amount === 0 ? '' : yuanText(amount as Fen)), options, true));
}

export function rateColumn<Row>(title: string, get: Get<Row, Hao>, options: Options<Row> = {}): Column<Row> {
  return numberColumn(title, get, (rate) => rateText(rate as Hao), options, false);
}

export function quantityColumn<Row>(title: string, get: Get<Row, Milli>, options: Options<Row> = {}): Column<Row> {
  return numberColumn(title, get, (quantity) => quantityText(quantity as Milli), options, true);
}

export function hoursColumn<Row>(title: string, get: Get<Row, Minutes>, options: Options<Row> = {}): Column<Row> {
  return numberColumn(title, get, (time) => hoursText(time as Minutes), options, true);
}

/** Buttons of a row; never sorted or found. */
export function actionsColumn<Row>(show: (row: Row) => ReactNode, width = 100): Column<Row> {
  return { ...plain, title: actionsTitle, value: () => null, text: () => '', show, width };
}

/** What a click on a row's button stands under. */
export const actionsTitle = '操作';

const plain = { width: 110, right: false, pinyin: false, optional: false, fixed: false, format: '@' } as const;

function moneyKind<Row>(column: Column<Row>): Column<Row> {
  return { ...column, format: '0.00' };
}

function orNull<Row, Value>(get: Get<Row, Value>): (row: Row) => Value | null {
  return (row) => get(row) ?? null;
}

function numberColumn<Row>(
  title: string,
  get: Get<Row, number>,
  say: (value: number) => string,
  options: Options<Row>,
  adds: boolean,
): Column<Row> {
  const text = (row: Row): string => {
    const value = get(row);
    return value === null || value === undefined ? '' : say(value);
  };
  return {
    ...plain,
    right: true,
    format: 'General',
    title,
    value: orNull(get),
    text,
    ...(adds ? { total: say } : {}),
    ...options,
  };
}
