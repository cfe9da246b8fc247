import { type JsonValue } from "@stepflow/core";
import { type Validator } from "../create-validator.ts";
import type { FunctionSource } from "./messages.ts";
/** A function made ready once for all calls of it. */
export interface UdfCode {
    readonly source: FunctionSource;
    readonly checkInput: Validator;
}
/**
 * Reads what a blob says of a function: `{ code, input_schema, language?, function_name? }`.
 *
 * @throws ComponentError naming what is wrong with the blob
 * @throws ValidationError when the input schema is not a JSON Schema
 */
export declare function readUdfCode(blobId: string, blob: JsonValue): Promise<UdfCode>;
//# sourceMappingURL=udf-code.d.ts.map