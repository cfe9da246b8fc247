import type { JsonObject, JsonValue } from "../json.ts";
import { type FieldReader, record } from "./field-reader.ts";
import type { ExampleInput, ExpectedResult, TestCase, TestConfig } from "./flow.ts";

type ExpectedError = Extract<ExpectedResult, { readonly outcome: "failed" }>["error"];

/** Reads a flow's `test`: its cases, and the configuration they run with. */
export function readTest(value: JsonValue | undefined, at: string, read: FieldReader): TestConfig | undefined {
  const fields = read.optionalObject(value, at);
  if (fields === undefined) return undefined;
  const cases = read.list(fields.cases, `${at}.cases`, (item, place) => readCase(item, place, read));
  // The contract's older name for the same field.
  const config = fields.config ?? fields.stepflow_config ?? undefined;
  return record<TestConfig>(fields, {
    configFile: read.optionalString(fields, "configFile", at),
    config,
    cases: cases.length > 0 ? cases : undefined,
  });
}

function readCase(value: JsonValue, at: string, read: FieldReader): TestCase {
  const fields = read.object(value, at);
  return record<TestCase>(fields, {
    name: read.string(fields, "name", at),
    description: read.optionalString(fields, "description", at),
    input: read.requiredValue(fields, "input", at),
    output: readResult(fields.output, `${at}.output`, read),
  });
}

/** Reads one of a flow's `examples`. */
export function readExample(value: JsonValue, at: string, read: FieldReader): ExampleInput {
  const fields = read.object(value, at);
  return record<ExampleInput>(fields, {
    name: read.string(fields, "name", at),
    description: read.optionalString(fields, "description", at),
    input: read.requiredValue(fields, "input", at),
  });
}

function readResult(value: JsonValue | undefined, at: string, read: FieldReader): ExpectedResult | undefined {
  const fields = read.optionalObject(value, at);
  if (fields === undefined) return undefined;
  if (fields.outcome === "success") {
    return record<ExpectedResult>(fields, { outcome: "success", result: read.requiredValue(fields, "result", at) });
  }
  if (fields.outcome === "failed") {
    return { outcome: "failed", error: readError(read.object(fields.error, `${at}.error`), `${at}.error`, read) };
  }
  read.refuse(`${at}.outcome`, `"success" or "failed"`, fields.outcome);
  return undefined;
}

/** The contract asks for a message. Files that expect the code alone were written before it did, and are clear enough. */
function readError(fields: JsonObject, at: string, read: FieldReader): ExpectedError {
  const { code } = fields;
  if (typeof code !== "number" || !Number.isSafeInteger(code)) read.refuse(`${at}.code`, "a whole number", code);
  return record<ExpectedError>(fields, {
    code: typeof code === "number" ? code : 0,
    message: read.optionalString(fields, "message", at),
    data: fields.data === undefined || fields.data === null ? undefined : read.value(fields, "data", at),
  });
}
