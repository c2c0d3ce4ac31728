/** What a cell of a table holds. */
export type Cell = string | number | boolean | null;

/** Columns of a table in their order: the name of each, and how its cell is read from what a row is about. */
export type Columns<Subject> = Readonly<Record<string, (subject: Subject) => Cell>>;

/** A row of such a table: one plain flat object. */
export type RowOf<Table> = { -readonly [Name in keyof Table]: Table[Name] extends (subject: never) => infer Value ? Value : never };

/** Any row, whatever its table. */
export type Row = Readonly<Record<string, Cell>>;

/** Reads one row. */
export function rowOf<Subject, Table extends Columns<Subject>>(table: Table, subject: Subject): RowOf<Table> {
  return Object.fromEntries(Object.entries(table).map(([name, read]) => [name, read(subject)])) as RowOf<Table>;
}

/**
 * Several values in one cell, or null where there are none.
 *
 * @example listed(["cat", "ccpr"]) // "cat; ccpr"
 */
export function listed(values: readonly string[] | undefined): string | null {
  return values === undefined || values.length === 0 ? null : values.join("; ");
}
