import { ComponentError, describeJson, FlowErrorCode, isJsonObject } from "@stepflow/core";
import { createValidator } from "../create-validator.js";
import { stripTypes } from "./strip-types.js";
/**
 * Reads what a blob says of a function: `{ code, input_schema, language?, function_name? }`.
 *
 * @throws ComponentError naming what is wrong with the blob
 * @throws ValidationError when the input schema is not a JSON Schema
 */
export async function readUdfCode(blobId, blob) {
    const refuse = (place, expected, found) => {
        const message = `blob ${blobId} is no user-defined function: ${place}: expected ${expected}, found ${found === undefined ? "nothing" : describeJson(found)}`;
        throw new ComponentError(message, { code: FlowErrorCode.ComponentBadRequest });
    };
    if (!isJsonObject(blob))
        return refuse("$", "an object with code and input_schema", blob);
    const { code, input_schema: inputSchema, language = "javascript", function_name: functionName } = blob;
    if (typeof code !== "string")
        return refuse("$.code", "the text of a function", code);
    if (!isJsonObject(inputSchema))
        return refuse("$.input_schema", "a JSON Schema", inputSchema);
    if (language !== "javascript" && language !== "typescript") {
        return refuse("$.language", '"javascript" or "typescript"', language);
    }
    if (functionName !== undefined && (typeof functionName !== "string" || !isIdentifier(functionName))) {
        return refuse("$.function_name", "the name of a function", functionName);
    }
    return {
        source: { id: blobId, code: language === "typescript" ? await stripTypes(code) : code, functionName },
        checkInput: createValidator(inputSchema, "input", `input of the function in blob ${blobId}`),
    };
}
function isIdentifier(text) {
    return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text);
}
//# sourceMappingURL=udf-code.js.map