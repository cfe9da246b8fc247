import { createHash } from "node:crypto";
import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { checkReferences } from "./check-references.ts";
import { checkSchemas } from "./check-schemas.ts";
import { ContractError } from "./contract-error.ts";
import { isRecord, type JsonRecord } from "./json.ts";

/** A contract that has been read and checked: every target can rely on its form. */
export interface Contract {
  /** The path to name in headers and errors, relative to the repository, with forward slashes. */
  readonly file: string;
  /** SHA-256 of the text, in lower-case hex. */
  readonly sha256: string;
  readonly document: JsonRecord;
}

/**
 * Reads the text of a contract: a JSON Schema (draft 2020-12) or an OpenAPI 3.1 document.
 *
 * @throws ContractError naming line and column of what is not JSON, or the JSON pointer of what no target can express
 */
export function parseContract(file: string, text: string): Contract {
  const document = parseJson(file, text);
  checkReferences(file, document);
  checkSchemas(file, document);
  return { file, sha256: createHash("sha256").update(text).digest("hex"), document };
}

function parseJson(file: string, text: string): JsonRecord {
  const errors: ParseError[] = [];
  // Not JSON.parse: its errors name a place on some versions of Node only.
  const document = parse(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error !== undefined) {
    throw new ContractError(file, lineAndColumn(text, error.offset), `not JSON: ${printParseErrorCode(error.error)}`);
  }
  if (!isRecord(document)) throw new ContractError(file, "1:1", "expected a JSON object");
  return document;
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
