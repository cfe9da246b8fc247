import {
  type OperationId,
  operations,
  type QueryType,
  queries,
  type Validator,
} from "../../generated/rest-operations.ts";
import { describeFault } from "./describe-fault.ts";
import { HttpError } from "./http-error.ts";

/** A parameter as it is typed in the contract. */
type QueryValue = string | number | boolean;

/**
 * Reads the parameters of a query that the operation has; others are ignored.
 *
 * @throws HttpError 400 naming the parameter that cannot be read
 */
export function readQuery(
  id: OperationId,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, QueryValue>> {
  const types = Object.entries(operations[id].query);
  if (types.length === 0) return none;
  const query: Record<string, QueryValue> = {};
  for (const [name, type] of types) {
    const text = Object.hasOwn(given, name) ? given[name] : undefined;
    if (text === undefined) continue;
    if (typeof text !== "string") throw new HttpError(400, `query parameter ${name}: it is given more than once`);
    query[name] = readText(name, text, type);
  }
  const validators: Readonly<Record<string, Validator>> = queries;
  const fault = validators[id]?.(query);
  if (fault !== undefined) throw new HttpError(400, `query parameter ${describeFault(fault, query).replace("$.", "")}`);
  return query;
}

const none = {};

function readText(name: string, text: string, type: QueryType): QueryValue {
  switch (type) {
    case "boolean":
      if (text === "true" || text === "false") return text === "true";
      throw new HttpError(400, `query parameter ${name}: expected true or false, found ${JSON.stringify(text)}`);
    case "integer":
      // Beyond this, a number would not be the one that was written.
      if (/^\d{1,15}$/.test(text)) return Number(text);
      throw new HttpError(400, `query parameter ${name}: expected a whole number, found ${JSON.stringify(text)}`);
    default:
      return text;
  }
}
