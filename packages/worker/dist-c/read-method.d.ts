import { type JsonValue } from "@stepflow/core";
import type { MethodTypes } from "./generated/protocol-methods.ts";
import { results } from "./generated/protocol-validators.ts";
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
export declare function readParams<Method extends keyof MethodTypes>(method: Method, value: JsonValue | undefined): MethodTypes[Method]["params"];
/**
 * Checks the result of a method against the contract and answers it typed; it is not copied.
 *
 * @throws ValidationError naming the path of the first thing that does not fit
 */
export declare function readResult<Method extends RequestMethod>(method: Method, value: JsonValue | undefined): MethodTypes[Method]["result"];
//# sourceMappingURL=read-method.d.ts.map