import type { JsonValue } from "../json.ts";

/** A case of a contract did not hold. */
export class ContractViolation extends Error {
  override readonly name = "ContractViolation";
}

export function check(condition: boolean, what: string): asserts condition {
  if (!condition) throw new ContractViolation(what);
}

/** Compares by value; the order of keys does not matter. */
export function equal(actual: unknown, expected: JsonValue | undefined, what: string): void {
  if (isEqual(actual, expected)) return;
  throw new ContractViolation(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
}

/** Waits for a rejection with an error of a class, and answers the error. */
export async function rejection<Thrown extends Error>(
  promise: Promise<unknown>,
  type: new (...args: never[]) => Thrown,
  what: string,
): Promise<Thrown> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof type) return error;
    throw new ContractViolation(`${what}: expected a ${type.name}, found ${String(error)}`, { cause: error });
  }
  throw new ContractViolation(`${what}: expected a ${type.name}, but nothing was thrown`);
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const aKeys = Object.keys(a);
  const bKeys = new Set(Object.keys(b));
  const fields = (value: object, key: string): unknown => Object.entries(value).find(([name]) => name === key)?.[1];
  return aKeys.length === bKeys.size && aKeys.every((key) => bKeys.has(key) && isEqual(fields(a, key), fields(b, key)));
}
