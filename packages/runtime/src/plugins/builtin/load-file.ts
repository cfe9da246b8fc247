import { extname } from "node:path";
import { type JsonValue, toJsonValue } from "@stepflow/core";
import { parseYaml } from "@stepflow/core/yaml";
import { PermanentError } from "../../engine/component.ts";
import type { BuiltinComponent } from "./builtin-plugin.ts";
import { InputFields } from "./input.ts";
import { readFileWithin } from "./read-file-within.ts";

const formats = ["json", "yaml", "text"] as const;
type Format = (typeof formats)[number];

const defaultMaxFileBytes = 16 * 1024 * 1024;

/** Reads a file of the working directory. */
export const loadFileComponent: BuiltinComponent = {
  name: "load_file",
  description: "Reads a JSON, YAML or text file of the working directory.",
  inputSchema: {
    type: "object",
    properties: { path: { type: "string" }, format: { enum: [...formats] } },
    required: ["path"],
  },
  outputSchema: {
    type: "object",
    properties: {
      data: {},
      metadata: {
        type: "object",
        properties: {
          resolved_path: { type: "string" },
          size_bytes: { type: "integer" },
          format: { enum: [...formats] },
        },
        required: ["resolved_path", "size_bytes", "format"],
      },
    },
    required: ["data", "metadata"],
  },
  async execute(value, _context, { options }) {
    const fields = new InputFields("load_file", value);
    const path = fields.string("path");
    const format = fields.optionalChoice("format", formats) ?? formatOf(path);
    const { resolvedPath, bytes } = await readFileWithin(
      options.workingDirectory ?? process.cwd(),
      path,
      options.maxFileBytes ?? defaultMaxFileBytes,
    );
    return {
      data: parse(decode(bytes, path), format, path),
      metadata: { resolved_path: resolvedPath, size_bytes: bytes.length, format },
    };
  },
};

/** By extension, case-sensitive, as servers do. */
function formatOf(path: string): Format {
  const extension = extname(path);
  if (extension === ".json") return "json";
  return extension === ".yml" || extension === ".yaml" ? "yaml" : "text";
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PermanentError(`${JSON.stringify(path)} is not UTF-8 text`, { cause });
  }
}

function parse(text: string, format: Format, path: string): JsonValue {
  if (format === "text") return text;
  if (format === "yaml") return parseYaml(text, { source: path });
  try {
    // Also bounds the depth, which whatever handles the value further relies on.
    return toJsonValue(JSON.parse(text), path);
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    throw new PermanentError(`${JSON.stringify(path)} is not JSON; name another format if it is not meant to be`, {
      cause: thrown,
    });
  }
}
