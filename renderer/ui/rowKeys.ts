// Rows of a list without a mouse: Tab reaches the first one, the arrows move on, Enter opens.
import type { HTMLAttributes, KeyboardEvent } from 'react';

/** What antd's `onRow` asks for; without `onOpen` rows can be walked through but not opened. */
export function rowKeys<Row>(onOpen?: (row: Row) => void) {
  return (row: Row, index?: number): HTMLAttributes<HTMLElement> => ({
    tabIndex: index === 0 ? 0 : -1,
    onKeyDown: (event) => {
      if (event.target !== event.currentTarget) return;
      if (event.key === 'ArrowDown') moveTo(event, event.currentTarget.nextElementSibling);
      if (event.key === 'ArrowUp') moveTo(event, event.currentTarget.previousElementSibling);
      if (event.key !== 'Enter' || onOpen === undefined) return;
      // Else the same key press would send off the form that opens.
      event.preventDefault();
      onOpen(row);
    },
    ...(onOpen === undefined
      ? {}
      : {
          className: 'data-table-open',
          onClick: () => {
            onOpen(row);
          },
        }),
  });
}

function moveTo(event: KeyboardEvent, row: Element | null): void {
  if (!(row instanceof HTMLElement) || !row.hasAttribute('tabindex')) return;
  event.preventDefault();
  row.focus();
}
