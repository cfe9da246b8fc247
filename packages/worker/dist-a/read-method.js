import { ValidationError } from "@stepflow/core";
import { printPath } from "@stepflow/core/expressions";
import { params, results } from "./generated/protocol-validators.js";
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
export function readParams(method, value) {
    return read(params[method], value, `params of ${method}`);
}
/**
 * Checks the result of a method against the contract and answers it typed; it is not copied.
 *
 * @throws ValidationError naming the path of the first thing that does not fit
 */
export function readResult(method, value) {
    return read(results[method], value, `result of ${method}`);
}
function read(validate, value, subject) {
    const fault = validate(value);
    if (fault === undefined)
        return value;
    throw new ValidationError(subject, [{ path: printPath(toPath(fault.pointer, value)), message: fault.message }]);
}
/** A JSON pointer does not say whether `0` is an index or a key; the value that it points into does. */
function toPath(pointer, value) {
    let parent = value;
    return pointer
        .split("/")
        .slice(1)
        .map((escaped) => {
        const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
        const part = Array.isArray(parent) ? Number(key) : key;
        parent = parent?.[part];
        return part;
    });
}
//# sourceMappingURL=read-method.js.map