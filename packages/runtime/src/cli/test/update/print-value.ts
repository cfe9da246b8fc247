import { isJsonArray, isJsonObject, type JsonValue } from "@stepflow/core";
import { isScalar, type Node, Scalar, stringify } from "yaml";

/** How values are written into a document. */
export interface ValuePrinter {
  /** On the line where the old value stood. */
  inline(value: JsonValue, old: Node | null, indentation: string): string;
  /**
   * Below or behind `key:` or `-`, with what has to stand between; `indentation` is that of the key or the dash. Undefined
   * in a notation that has no blocks.
   */
  block?(value: JsonValue, old: Node | null, holder: "key" | "dash", indentation: string): string;
}

// The library breaks long texts and quotes them over several lines by default; what it writes must fit where a value stood.
const options: Parameters<typeof stringify>[2] & object = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  aliasDuplicateObjects: false,
};

/** Writes YAML in the manner of the document: its sequences indented or not, old texts in their quotes. */
export function yamlPrinter(indentSeq: boolean): ValuePrinter {
  const nodeOf = (value: JsonValue, old: Node | null): unknown => {
    if (typeof value !== "string") return value;
    const scalar = new Scalar(value);
    if (isScalar(old) && (old.type === "QUOTE_DOUBLE" || old.type === "QUOTE_SINGLE")) scalar.type = old.type;
    return scalar;
  };
  return {
    inline: (value, old) => inlineYaml(value, (scalar) => nodeOf(scalar, old)),
    block(value, old, holder, indentation) {
      const held = holder === "key" ? { k: nodeOf(value, old) } : [nodeOf(value, old)];
      const printed = stringify(held, { ...options, indentSeq });
      const [first = "", ...rest] = printed.replace(/\n$/, "").split("\n");
      const lines = rest.map((line) => (line === "" ? line : indentation + line));
      return [first.slice(holder === "key" ? "k:".length : "-".length), ...lines].join("\n");
    },
  };
}

/** One line, whatever the value: the library would break collections. */
function inlineYaml(value: JsonValue, nodeOf: (scalar: JsonValue) => unknown): string {
  if (isJsonArray(value)) return `[${value.map((item) => inlineYaml(item, (inner) => inner)).join(", ")}]`;
  if (isJsonObject(value)) {
    const fields = Object.entries(value).map(([key, field]) => {
      return `${inlineScalar(key)}: ${inlineYaml(field, (inner) => inner)}`;
    });
    return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
  }
  return inlineScalar(nodeOf(value));
}

/** Inside a list in brackets, so that the library quotes what would end it; without breaks, so in JSON's quotes. */
function inlineScalar(scalar: unknown): string {
  const text = isScalar(scalar) ? scalar.value : scalar;
  if (typeof text === "string" && /[\n\r]/.test(text)) return JSON.stringify(text);
  return stringify([scalar], { ...options, collectionStyle: "flow", flowCollectionPadding: false })
    .trim()
    .slice(1, -1);
}

/** Writes JSON with the indentation that its document has. */
export function jsonPrinter(text: string): ValuePrinter {
  const unit = /\n([ \t]+)\S/.exec(text)?.[1];
  return {
    inline: (value, _old, indentation) =>
      JSON.stringify(value, undefined, unit).replaceAll("\n", `\n${unit === undefined ? "" : indentation}`),
  };
}
