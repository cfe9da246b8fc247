import { ComponentError, FlowErrorCode } from "@stepflow/core";

/**
 * A name of a table or column as SQL takes it. A name cannot be a bound parameter, so it is checked and quoted: letters,
 * digits and `_` only, at most the 63 bytes that PostgreSQL tells apart. Quoted, it is case-sensitive and never a keyword.
 *
 * @throws ComponentError for any other name, with a code that nobody tries again
 */
export function quoteIdentifier(name: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]{0,62}$/.test(name)) return `"${name}"`;
  throw new ComponentError(
    `${JSON.stringify(name.slice(0, 80))} is no name of a table or column: expected letters, digits and _ only`,
    { code: FlowErrorCode.InvalidValue },
  );
}

/** `orders` or `shop.orders`. */
export function quoteTable(name: string): string {
  const [schema = "", table, ...more] = name.split(".");
  if (table === undefined || more.length > 0) return quoteIdentifier(name);
  return `${quoteIdentifier(schema)}.${quoteIdentifier(table)}`;
}
