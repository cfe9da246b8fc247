import {
  type Diagnostic,
  type DiagnosticLevel,
  isJsonObject,
  type JsonValue,
  ValidationError,
} from "@stepflow/core/executor";
import { optionalText, readArray, readNumber, readObject, readText, refuse } from "./fields.ts";

/** In the order of the numbers that 0.13 gives them, from 1. */
const levels: readonly DiagnosticLevel[] = ["fatal", "error", "warning"];

/** What checking a flow found, from the answer of `POST /flows`. */
export function readDiagnostics(body: JsonValue): readonly Diagnostic[] {
  const { diagnostics } = readObject(readObject(body, "$").diagnostics, "$.diagnostics");
  return readArray(diagnostics, "$.diagnostics.diagnostics").map((diagnostic, index) => {
    const where = `$.diagnostics.diagnostics[${index}]`;
    const fields = readObject(diagnostic, where);
    const { level, data } = fields;
    const known = typeof level === "number" ? levels[level - 1] : levels.find((name) => name === level);
    return {
      kind: readText(fields, "kind", where),
      code: readNumber(fields, "code", where),
      level: known ?? refuse(`${where}.level`, `one of ${levels.join(", ")}`, level),
      formatted: readText(fields, "formatted", where),
      ...(isJsonObject(data) && { data }),
      ...optionalText(fields, "path"),
      ...(fields.experimental === true && { experimental: true }),
    };
  });
}

/** @throws ValidationError when one of them is fatal */
export function refuseFatal(diagnostics: readonly Diagnostic[], name: string | undefined): void {
  const fatal = diagnostics.filter(({ level }) => level === "fatal");
  if (fatal.length === 0) return;
  throw new ValidationError(
    name === undefined ? "flow" : `flow ${name}`,
    fatal.map(({ path = "$", formatted, code }) => ({ path, message: `${formatted} (${code})` })),
  );
}
