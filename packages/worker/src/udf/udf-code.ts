import { ComponentError, describeJson, FlowErrorCode, isJsonObject, type JsonValue } from "@stepflow/core";
import { createValidator, type Validator } from "../create-validator.ts";
import type { FunctionSource } from "./messages.ts";
import { stripTypes } from "./strip-types.ts";

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
export async function readUdfCode(blobId: string, blob: JsonValue): Promise<UdfCode> {
  const refuse = (place: string, expected: string, found: JsonValue | undefined): never => {
    const message = `blob ${blobId} is no user-defined function: ${place}: expected ${expected}, found ${found === undefined ? "nothing" : describeJson(found)}`;
    throw new ComponentError(message, { code: FlowErrorCode.ComponentBadRequest });
  };
  if (!isJsonObject(blob)) return refuse("$", "an object with code and input_schema", blob);
  const { code, input_schema: inputSchema, language = "javascript", function_name: functionName } = blob;
  if (typeof code !== "string") return refuse("$.code", "the text of a function", code);
  if (!isJsonObject(inputSchema)) return refuse("$.input_schema", "a JSON Schema", inputSchema);
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

function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text);
}
