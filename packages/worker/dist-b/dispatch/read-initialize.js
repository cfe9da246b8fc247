import { isJsonObject } from "@stepflow/core";
import { readParams } from "../read-method.js";
/**
 * Reads `initialize` in the words of every generation: camelCase, and snake_case up to 0.9.
 *
 * @throws ValidationError naming what does not fit
 */
export function readInitialize(params) {
    if (!isJsonObject(params) || params.runtimeProtocolVersion !== undefined)
        return readParams("initialize", params);
    const { runtime_protocol_version: runtimeProtocolVersion, ...rest } = params;
    return readParams("initialize", runtimeProtocolVersion === undefined ? rest : { ...rest, runtimeProtocolVersion });
}
//# sourceMappingURL=read-initialize.js.map