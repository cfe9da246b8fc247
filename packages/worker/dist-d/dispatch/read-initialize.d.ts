import { type JsonValue } from "@stepflow/core";
import type { InitializeParams } from "../generated/protocol.ts";
/**
 * Reads `initialize` in the words of every generation: camelCase, and snake_case up to 0.9.
 *
 * @throws ValidationError naming what does not fit
 */
export declare function readInitialize(params: JsonValue | undefined): InitializeParams;
//# sourceMappingURL=read-initialize.d.ts.map