// Triggers that keep the rows of a closed month as they are (结账); migrations list the tables.
type Event = 'INSERT' | 'UPDATE' | 'DELETE';
type Side = 'NEW' | 'OLD';

export const all = ['INSERT', 'UPDATE', 'DELETE'] as const;
export const inAndOut = ['INSERT', 'DELETE'] as const;
const sides: Record<Event, readonly Side[]> = { INSERT: ['NEW'], UPDATE: ['OLD', 'NEW'], DELETE: ['OLD'] };

export interface Guard {
  readonly table: string;
  /** The months a row belongs to. */
  readonly months: (side: Side) => readonly string[];
  readonly events: readonly Event[];
  /** Only when one of these columns changes. */
  readonly of?: string;
  readonly also?: string;
  readonly name?: string;
}

/** One trigger an event: aborts with the closed month's name, which the host turns into a sentence. */
export function triggers({ table, months, events, of, also = '1', name = 'closed' }: Guard): string[] {
  return events.map((event) => {
    const found = `SELECT min(month) FROM closed_months WHERE month IN (${sides[event].flatMap(months).join(', ')})`;
    const changed =
      event === 'UPDATE' && of !== undefined ? `(${columns('OLD', of)}) IS NOT (${columns('NEW', of)})` : '1';
    return `CREATE TRIGGER ${table}_${name}_${event.toLowerCase()} BEFORE ${event} ON ${table}
WHEN ${also} AND ${changed} AND (${found}) IS NOT NULL BEGIN SELECT RAISE(ABORT, 'closed month: ' || (${found})); END;`;
  });
}

function columns(side: Side, names: string): string {
  return names.replace(/\w+/g, (name) => `${side}.${name}`);
}

export const byMonth = (side: Side) => [`${side}.month`];
export const byDay = (column: string) => (side: Side) => [`substr(${side}.${column}, 1, 7)`];
export const byParent = (parent: string, key: string, column: string, of: string) => (side: Side) => [
  `(SELECT ${column} FROM ${parent} WHERE ${key} = ${side}.${of})`,
];
export const dayOf = (column: string) => `substr(${column}, 1, 7)`;
