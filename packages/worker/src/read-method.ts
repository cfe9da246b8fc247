import { type JsonValue, ValidationError } from "@stepflow/core";
import { type Path, printPath } from "@stepflow/core/expressions";
import type { MethodTypes } from "./generated/protocol-methods.ts";
import { params, results, type Validator } from "./generated/protocol-validators.ts";

/** A method of the protocol that is answered. */
export type RequestMethod = keyof typeof results;

/**
 * Checks the parameters of a method against the contract and answers them typed; they are not copied.
 *
 * Keys that the contract does not name are left in.
 *
 * @throws ValidationError naming the path of the first thing that does not fit
 *
 * @example
 * const { component, input } = readParams("components/execute", message.params);
 */
export function readParams<Method extends keyof MethodTypes>(
  method: Method,
  value: JsonValue | undefined,
): MethodTypes[Method]["params"] {
  return read<MethodTypes[Method]["params"]>(params[method], value, `params of ${method}`);
}

/**
 * Checks the result of a method against the contract and answers it typed; it is not copied.
 *
 * @throws ValidationError naming the path of the first thing that does not fit
 */
export function readResult<Method extends RequestMethod>(
  method: Method,
  value: JsonValue | undefined,
): MethodTypes[Method]["result"] {
  return read<MethodTypes[Method]["result"]>(results[method], value, `result of ${method}`);
}

function read<Carried>(validate: Validator, value: unknown, subject: string): Carried {
  const fault = validate(value);
  if (fault === undefined) return value as Carried;
  throw new ValidationError(subject, [{ path: printPath(toPath(fault.pointer, value)), message: fault.message }]);
}

/** A JSON pointer does not say whether `0` is an index or a key; the value that it points into does. */
function toPath(pointer: string, value: unknown): Path {
  let parent: unknown = value;
  return pointer
    .split("/")
    .slice(1)
    .map((escaped) => {
      const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
      const part = Array.isArray(parent) ? Number(key) : key;
      parent = (parent as Record<string | number, unknown> | null)?.[part];
      return part;
    });
}
