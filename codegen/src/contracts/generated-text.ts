import { format } from "prettier";
import type { Contract } from "./contract.ts";
import type { JsonRecord } from "./json.ts";

// Prettier, because json-schema-to-typescript brings it anyway and it is plain JavaScript: the same bytes everywhere.
const style = { printWidth: 120, endOfLine: "lf" } as const;

/** A TypeScript file as it is committed: the header that names its contract, then the formatted code. */
export async function typescriptText(contract: Contract, code: string): Promise<string> {
  const header = `// ${origin(contract)}\n// ${fingerprint(contract)}\n\n`;
  return header + (await format(code, { ...style, parser: "typescript" }));
}

/** A JSON file as it is committed; the header stands in `$comment`, since JSON has no other place for it. */
export async function jsonText(contract: Contract, document: JsonRecord): Promise<string> {
  const withHeader = { $comment: `${origin(contract)} ${fingerprint(contract)}`, ...document };
  return await format(JSON.stringify(withHeader, null, 2), { ...style, parser: "json" });
}

const request = "Do not edit: change the contract and generate again.";

/** Whether a text begins as the files that are made here do. */
export function isGeneratedText(text: string): boolean {
  return text.slice(0, 500).includes(request);
}

function origin({ file }: Contract): string {
  return `Generated from ${file}. ${request}`;
}

function fingerprint({ sha256 }: Contract): string {
  return `Contract SHA-256: ${sha256}`;
}
