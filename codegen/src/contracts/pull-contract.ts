import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { compareContracts } from "./compare-contracts.ts";
import type { Change, Weight } from "./compare-schemas.ts";
import { parseContract } from "./contract.ts";
import { ContractError } from "./contract-error.ts";
import type { JsonRecord } from "./json.ts";
import { writeFiles } from "./write-files.ts";

/** Where a contract comes from and where it goes. */
export interface PullOptions {
  /** A server's address, or that of the contract itself when it ends in `.json`. */
  readonly url: string;
  /** Sent as a bearer token, to a server that asks for keys. */
  readonly apiKey?: string | undefined;
  /** The directory that `file` is relative to. */
  readonly root: string;
  readonly file: string;
  /** Receives each line of the report. */
  readonly print: (line: string) => void;
}

/**
 * Fetches the contract of a running server, tells how it differs from the one that is there, and writes it.
 *
 * @throws ContractError when the server does not answer with a contract that every target can express; nothing is written
 */
export async function pullContract(options: PullOptions): Promise<readonly Change[]> {
  const { root, file, print } = options;
  const path = `${root.replace(/\/$/, "")}/${file}`;
  const present = existsSync(path) ? parseContract(file, await readFile(path, "utf8")).document : undefined;
  const fetched = await fetchContract(options);
  // Where a server is, is no part of what it promises.
  const document = present === undefined ? fetched : { ...fetched, servers: present.servers ?? [] };
  const text = `${JSON.stringify(document, null, 2)}\n`;
  parseContract(file, text);
  const changes = present === undefined ? [] : compareContracts(present, document);
  for (const line of describeChanges(changes, present)) print(line);
  if (present === undefined || changes.length > 0) await writeFiles(root, new Map([[file, text]]));
  return changes;
}

async function fetchContract({ url, apiKey }: PullOptions): Promise<JsonRecord> {
  const address = /\.json$/.test(url) ? url : `${url.replace(/\/+$/, "")}/api/v1/openapi.json`;
  const headers: Record<string, string> = apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` };
  let response: Response;
  try {
    response = await fetch(address, { headers });
  } catch (cause) {
    const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : String(cause);
    throw new ContractError(address, undefined, `no server answers there: ${reason}`);
  }
  const text = await response.text();
  if (!response.ok) throw new ContractError(address, undefined, `the server answers ${response.status}: ${text}`);
  const { document } = parseContract(address, text);
  if (document.openapi === undefined) throw new ContractError(address, undefined, "expected an OpenAPI document");
  return document;
}

const headings: Readonly<Record<Weight, string>> = {
  breaking: "Breaking",
  compatible: "Compatible",
  words: "Words only",
};

function describeChanges(changes: readonly Change[], present: JsonRecord | undefined): string[] {
  if (present === undefined) return ["There was no contract before."];
  if (changes.length === 0) return ["Nothing has changed."];
  return (Object.keys(headings) as Weight[]).flatMap((weight) => {
    const lines = changes
      .filter((change) => change.weight === weight)
      .map(({ pointer, what }) => `  ${pointer}: ${what}`);
    return lines.length === 0 ? [] : [`${headings[weight]}:`, ...lines];
  });
}
