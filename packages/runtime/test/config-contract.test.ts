import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { describe, expect, it } from "vitest";
import type { Findings } from "../src/config/fields.ts";
import { readConfig } from "../src/config/read-config.ts";
import { validators } from "./generated/config-validator.ts";

/** Has every key of the contract, and every form. */
const everything: JsonObject = {
  workingDirectory: "work",
  plugins: {
    b: { type: "builtin" },
    process: {
      type: "stepflow",
      command: "uv",
      args: ["run"],
      env: { A: "b" },
      healthCheck: { path: "/up", timeoutMs: 1, retryDelayMs: 1 },
    },
    remote: { type: "stepflow", url: "http://far" },
    tools: {
      type: "mcp",
      command: "npx",
      args: ["-y"],
      env: { A: "b" },
      timeoutMs: 1,
      startTimeoutMs: 1,
      output: "structured",
    },
    mock: {
      type: "mock",
      components: {
        "/a": {
          input_schema: { type: "object" },
          output_schema: {},
          behaviors: {
            a: { error: "no" },
            b: { outcome: "success", result: 1 },
            c: { outcome: "failed", error: { code: 8, message: "no", data: [1] } },
          },
        },
      },
    },
  },
  routes: {
    "/{component}": [
      {
        plugin: "b",
        conditions: [{ path: "$.a", value: { b: 1 } }],
        componentAllow: ["/a"],
        componentDeny: ["/b"],
        component: "/x",
      },
    ],
  },
  storageConfig: {
    metadata: { type: "sqlite", databaseUrl: "sqlite:a", maxConnections: 1, autoMigrate: true },
    blobs: { type: "filesystem", directory: "blobs" },
    journal: { type: "inMemory" },
  },
  leaseManager: { type: "etcd", endpoints: ["http://a"], key_prefix: "/a" },
  recovery: {
    enabled: true,
    checkIntervalSecs: 1,
    maxStartupRecovery: 1,
    maxClaimsPerCheck: 1,
    leaseTtlSecs: 1,
    checkpointInterval: 1,
  },
  blobApi: { enabled: true, url: "http://a", blobThreshold: 1 },
  retry: { transportMaxRetries: 1, backoff: { type: "exponential", minDelayMs: 1, maxDelayMs: 2, factor: 1.5 } },
};

const others: readonly JsonValue[] = [null, true, 7, -1, 1.5, "other", "inMemory", [], [1], {}, { type: "noOp" }];

/** Every value with one part of it removed or replaced. */
function* mutants(value: JsonValue): Generator<JsonValue | undefined> {
  yield undefined;
  yield* others;
  if (isJsonArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const mutant of mutants(item)) if (mutant !== undefined) yield value.with(index, mutant);
    }
  } else if (isJsonObject(value)) {
    for (const [key, field] of Object.entries(value)) {
      const { [key]: _, ...rest } = value;
      for (const mutant of mutants(field)) yield mutant === undefined ? rest : { ...value, [key]: mutant };
    }
  }
}

/** What the reader knows and the contract cannot say. */
const beyondTheContract: readonly RegExp[] = [
  /no plugin is called/,
  /the name of a component starts with a slash/,
  /a filesystem store holds blobs only/,
  /databaseUrl: expected a URL such as/,
  /expected an http or https URL/,
];

/** What only the reader accepts: forms of this runtime's own. */
const ownForms: readonly string[] = ["/plugins/mock/components/~1a/behaviors must be object"];

function issuesOf(document: JsonValue): readonly string[] {
  const findings: Findings = { issues: [], warnings: [] };
  readConfig(document, { directory: "/", environment: {}, behaviorKeys: "text" }, findings);
  return findings.issues.map(({ path, message }) => `${path}: ${message}`);
}

describe("the reader of configurations and the contract", () => {
  it("both accept everything", () => {
    expect(validators.config(everything)).toBeUndefined();
    expect(issuesOf(everything)).toEqual([]);
  });

  it("refuse the same of some hundred changed configurations, but for what the contract cannot say", () => {
    const disagreements: string[] = [];
    let count = 0;
    for (const mutant of mutants(everything)) {
      if (mutant === undefined) continue;
      count += 1;
      const fault = validators.config(mutant);
      const issues = issuesOf(mutant).filter((issue) => !beyondTheContract.some((known) => known.test(issue)));
      if (fault === undefined && issues.length > 0) disagreements.push(`only the reader: ${issues[0]}`);
      const refusal = `${fault?.pointer} ${fault?.message}`;
      if (fault !== undefined && issuesOf(mutant).length === 0 && !ownForms.includes(refusal)) {
        disagreements.push(`only the contract: ${refusal}`);
      }
    }
    expect(count).toBeGreaterThan(500);
    expect([...new Set(disagreements)]).toEqual([]);
  });
});
