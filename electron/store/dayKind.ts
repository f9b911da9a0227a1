// The kind of a day as SQL: the calendar's row, else the week's rule (wage-rules §4, §12.27).

/** An expression that is 'workday', 'rest_day' or 'holiday' for the date in `column`. */
export function dayKindSql(column: string): string {
  return `coalesce((SELECT c.kind FROM calendar_days c WHERE c.date = ${column}),
    CASE WHEN strftime('%w', ${column}) = '0' THEN 'rest_day'
         WHEN strftime('%w', ${column}) = '6' AND (SELECT s.value FROM settings s WHERE s.name = 'workweek') = '5' THEN 'rest_day'
         ELSE 'workday' END)`;
}
