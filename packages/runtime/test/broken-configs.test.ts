import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StepflowError } from "@stepflow/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StepflowRuntime } from "../src/index.ts";

/** A file that does not start a runtime, and everything that its error says. */
interface BrokenConfig {
  readonly what: string;
  readonly file?: string;
  readonly text: string;
  readonly message: string;
}

const brokenConfigs: readonly BrokenConfig[] = [
  {
    what: "an empty file",
    text: ``,
    message: `[VALIDATION] stepflow-config.yml:1:1: $: expected an object with plugins and routes, found null`,
  },
  {
    what: "a list",
    text: `- plugins
`,
    message: `[VALIDATION] stepflow-config.yml:1:1: $: expected an object with plugins and routes, found a list of 1`,
  },
  {
    what: "no plugins and no routes",
    text: `workingDirectory: .
`,
    message: `[VALIDATION] stepflow-config.yml:1:1: $.plugins: expected an object of plugins by name, found nothing
stepflow-config.yml:1:1: $.routes: expected an object of rules by path pattern, found nothing`,
  },
  {
    what: "a misspelt key that must be there",
    text: `plugins:
  builtin: { type: builtin }
route:
  /x: []
`,
    message: `[VALIDATION] stepflow-config.yml:1:1: $.routes: expected an object of rules by path pattern, found nothing; rename "route" to "routes"`,
  },
  {
    what: "plugins that are empty",
    text: `plugins:
routes:
  /builtin/{*component}:
    - plugin: builtin
`,
    message: `[VALIDATION] stepflow-config.yml:1:9: $.plugins: expected an object of plugins by name, found null
stepflow-config.yml:4:15: $.routes./builtin/{*component}[0].plugin: no plugin is called "builtin"; there are none`,
  },
  {
    what: "a key that stands twice",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /builtin/{*component}:
    - plugin: builtin
plugins: {}
`,
    message: `[VALIDATION] stepflow-config.yml:6:1: $.plugins: the key "plugins" stands here twice`,
  },
  {
    what: "YAML that isn't",
    text: `plugins: {
`,
    message: `[VALIDATION] stepflow-config.yml:2:1: $: not YAML: Flow map in block collection must be sufficiently indented and end with a }`,
  },
  {
    what: "JSON that isn't",
    file: "stepflow-config.json",
    text: `{
  "plugins": {},
  "routes": {},
}`,
    message: `[VALIDATION] stepflow-config.json:4:1: $: not JSON: expected a key in double quotes, found "}"`,
  },
  {
    what: "a working directory that is a number",
    text: `workingDirectory: 7
plugins:
  builtin: { type: builtin }
routes:
  /builtin/{*component}:
    - plugin: builtin
`,
    message: `[VALIDATION] stepflow-config.yml:1:19: $.workingDirectory: expected a string, found a number; put it in quotes`,
  },
  {
    what: "a plugin without a type",
    text: `plugins:
  p:
    command: uv
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:3:5: $.plugins.p.type: expected one of "builtin", "inProcess", "mock", "stepflow", "mcp", found nothing`,
  },
  {
    what: "a misspelt type",
    text: `plugins:
  p:
    type: buildin
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:3:11: $.plugins.p.type: expected one of "builtin", "inProcess", "mock", "stepflow", "mcp", found string "buildin"; did you mean "builtin"?`,
  },
  {
    what: "an unknown type",
    text: `plugins:
  p:
    type: lambda
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:3:11: $.plugins.p.type: expected one of "builtin", "inProcess", "mock", "stepflow", "mcp", found string "lambda"`,
  },
  {
    what: "a plugin that is a word",
    text: `plugins:
  p: builtin
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:2:6: $.plugins.p: expected an object such as { type: builtin }, found a string`,
  },
  {
    what: "a worker without command or url",
    text: `plugins:
  p:
    type: stepflow
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:3:5: $.plugins.p: expected command, for a worker that is started, or url, for one that runs; found neither`,
  },
  {
    what: "an argument that is a number",
    text: `plugins:
  p:
    type: stepflow
    command: uv
    args: [--port, 8080]
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:5:20: $.plugins.p.args[1]: expected a string, found a number; put it in quotes`,
  },
  {
    what: "args that are null",
    text: `plugins:
  p:
    type: stepflow
    command: uv
    args:
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:5:10: $.plugins.p.args: expected a list, found null`,
  },
  {
    what: "a secret that is not in quotes",
    text: `plugins:
  p:
    type: mcp
    command: npx
    args: []
    env:
      TOKEN: 12345678
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:7:14: $.plugins.p.env.TOKEN: expected a string, found a number; put it in quotes`,
  },
  {
    what: "a variable that the environment doesn't have",
    text: `plugins:
  p:
    type: mcp
    command: npx
    args: ["-y", "$STEPFLOW_TEST_NOPE"]
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:5:18: $.plugins.p.args[1]: the environment has no STEPFLOW_TEST_NOPE; set it, or give a default: \${STEPFLOW_TEST_NOPE:default}`,
  },
  {
    what: "a placeholder that is never closed",
    text: `plugins:
  p:
    type: mcp
    command: npx
    args: ["\${HOME:x"]
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:5:12: $.plugins.p.args[0]: a \${ is never closed; write \\$ for a $ itself`,
  },
  {
    what: "an MCP server without args",
    text: `plugins:
  p:
    type: mcp
    command: npx
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:3:5: $.plugins.p.args: expected a list, found nothing; write args: [] when there are none`,
  },
  {
    what: "a pattern with a parameter in part of a segment",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /v{n}/x:
    - plugin: builtin
`,
    message: `[VALIDATION] stepflow-config.yml:5:5: $.routes./v{n}/x: a parameter must fill its whole segment, found "v{n}"; write {{ and }} for braces themselves`,
  },
  {
    what: "a pattern that goes on after the rest",
    text: `plugins:
  builtin: { type: builtin }
routes:
  "/{*rest}/x":
    - plugin: builtin
`,
    message: `[VALIDATION] stepflow-config.yml:5:5: $.routes./{*rest}/x: {*rest} takes the rest of the path, so nothing can follow it`,
  },
  {
    what: "patterns that match the same",
    text: `plugins:
  builtin: { type: builtin }
routes:
  "/a/{x}":
    - plugin: builtin
  "/a/{y}":
    - plugin: builtin
`,
    message: `[VALIDATION] stepflow-config.yml:7:5: $.routes./a/{y}: "/a/{y}" matches the same paths as "/a/{x}"; put the rules of both under one of them`,
  },
  {
    what: "rules that aren't a list",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /a:
    plugin: builtin
`,
    message: `[VALIDATION] stepflow-config.yml:5:5: $.routes./a: expected a list, found an object`,
  },
  {
    what: "a rule without a plugin",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /a:
    - component: /x
`,
    message: `[VALIDATION] stepflow-config.yml:5:7: $.routes./a[0].plugin: expected a string, found nothing`,
  },
  {
    what: "a rule with a misspelt plugin",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /a:
    - plugin: biultin
`,
    message: `[VALIDATION] stepflow-config.yml:5:15: $.routes./a[0].plugin: no plugin is called "biultin"; did you mean "builtin"?`,
  },
  {
    what: "a rule with an unknown plugin",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /a:
    - plugin: python
`,
    message: `[VALIDATION] stepflow-config.yml:5:15: $.routes./a[0].plugin: no plugin is called "python"; there are builtin`,
  },
  {
    what: "a condition with a bad path",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /a:
    - plugin: builtin
      conditions: [{ path: "$.a[x]", value: 1 }]
`,
    message: `[VALIDATION] stepflow-config.yml:6:28: $.routes./a[0].conditions[0].path: Invalid index 'x' in JSON path. Expected a number or a quoted string.`,
  },
  {
    what: "a condition without a value",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /a:
    - plugin: builtin
      conditions: [{ path: "$.a" }]
`,
    message: `[VALIDATION] stepflow-config.yml:6:20: $.routes./a[0].conditions[0].value: expected a value to compare with, found nothing`,
  },
  {
    what: "an allow list that is a word",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /a:
    - plugin: builtin
      componentAllow: /x
`,
    message: `[VALIDATION] stepflow-config.yml:6:23: $.routes./a[0].componentAllow: expected a list, found a string`,
  },
  {
    what: "a mock without components",
    text: `plugins:
  p:
    type: mock
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:3:5: $.plugins.p.components: expected an object of mock components by name, found nothing`,
  },
  {
    what: "a mock component without a slash",
    text: `plugins:
  p:
    type: mock
    components:
      one:
        input_schema: {}
        output_schema: {}
        behaviors: {}
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:6:9: $.plugins.p.components.one: the name of a component starts with a slash; write "/one"`,
  },
  {
    what: "a mock component without schemas",
    text: `plugins:
  p:
    type: mock
    components:
      /one:
        behaviors: {}
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:6:9: $.plugins.p.components./one.input_schema: expected a JSON Schema, {} for anything, found nothing
stepflow-config.yml:6:9: $.plugins.p.components./one.output_schema: expected a JSON Schema, {} for anything, found nothing`,
  },
  {
    what: "a behaviour that is none",
    text: `plugins:
  p:
    type: mock
    components:
      /one:
        input_schema: {}
        output_schema: {}
        behaviors:
          { a: 1 }: { result: 2 }
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:9:21: $.plugins.p.components./one.behaviors.{"a":1}: expected { outcome: success, result }, { outcome: failed, error } or { error: "text" }`,
  },
  {
    what: "a failure without a code",
    text: `plugins:
  p:
    type: mock
    components:
      /one:
        input_schema: {}
        output_schema: {}
        behaviors:
          x: { outcome: failed, error: { message: no } }
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:9:40: $.plugins.p.components./one.behaviors."x".error.code: expected a whole number, found nothing`,
  },
  {
    what: "an input that stands twice",
    text: `plugins:
  p:
    type: mock
    components:
      /one:
        input_schema: {}
        output_schema: {}
        behaviors:
          { a: 1, b: 2 }: { error: x }
          { b: 2, a: 1 }: { error: y }
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:10:27: $.plugins.p.components./one.behaviors.{"b":2,"a":1}: this input stands here twice: the order of keys does not count, and 1.0 is 1`,
  },
  {
    what: "a misspelt backoff",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /builtin/{*component}:
    - plugin: builtin
retry:
  backoff: { type: exponental }
`,
    message: `[VALIDATION] stepflow-config.yml:7:20: $.retry.backoff.type: expected one of "constant", "exponential", "fibonacci", found string "exponental"; did you mean "exponential"?`,
  },
  {
    what: "a negative count of retries",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /builtin/{*component}:
    - plugin: builtin
retry:
  transportMaxRetries: -1
`,
    message: `[VALIDATION] stepflow-config.yml:7:24: $.retry.transportMaxRetries: expected a whole number from 0 to 4294967295, found number -1`,
  },
  {
    what: "yes for true",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /builtin/{*component}:
    - plugin: builtin
recovery:
  enabled: yes
`,
    message: `[VALIDATION] stepflow-config.yml:7:12: $.recovery.enabled: expected true or false, found string "yes"; yes and no are strings in YAML 1.2`,
  },
  {
    what: "recovery that is null",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /builtin/{*component}:
    - plugin: builtin
recovery:
`,
    message: `[VALIDATION] stepflow-config.yml:6:10: $.recovery: expected an object, found null`,
  },
  {
    what: "an unknown store",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /builtin/{*component}:
    - plugin: builtin
storageConfig: { type: postgres }
`,
    message: `[VALIDATION] stepflow-config.yml:6:24: $.storageConfig.type: expected one of "inMemory", "sqlite", "filesystem", found string "postgres"`,
  },
  {
    what: "SQLite without a database",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /builtin/{*component}:
    - plugin: builtin
storageConfig: { type: sqlite }
`,
    message: `[VALIDATION] stepflow-config.yml:6:16: $.storageConfig.databaseUrl: expected a string, found nothing`,
  },
  {
    what: "metadata in files",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /builtin/{*component}:
    - plugin: builtin
storageConfig:
  metadata: { type: filesystem }
`,
    message: `[VALIDATION] stepflow-config.yml:7:21: $.storageConfig.metadata.type: a filesystem store holds blobs only; name it under storageConfig.blobs, beside a metadata store of another type`,
  },
  {
    what: "a database that is no SQLite",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /builtin/{*component}:
    - plugin: builtin
storageConfig:
  type: sqlite
  databaseUrl: postgres://localhost/flows
`,
    message: `[VALIDATION] stepflow-config.yml:8:16: $.storageConfig.databaseUrl: expected a URL such as "sqlite:flows.db?mode=rwc"`,
  },
  {
    what: "leases in etcd",
    text: `plugins:
  builtin: { type: builtin }
routes:
  /builtin/{*component}:
    - plugin: builtin
leaseManager:
  type: etcd
  endpoints: [http://a:2379]
`,
    message: `[VALIDATION] stepflow-config.yml:7:9: $.leaseManager.type: this runtime is a single orchestrator and takes no leases; write type: noOp, or leave it out`,
  },
  {
    what: "workers that cannot be found",
    text: `plugins:
  a:
    type: stepflow
    url: localhost:8080
  b:
    type: stepflow
    url: ""
  c:
    type: stepflow
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:4:10: $.plugins.a.url: expected an http or https URL, found a string
stepflow-config.yml:7:10: $.plugins.b.url: expected an http or https URL, found a string
stepflow-config.yml:9:5: $.plugins.c: expected command, for a worker that is started, or url, for one that runs; found neither`,
  },
  {
    what: "an MCP server at no URL of HTTP, with a header that is none and a time-out of nothing",
    text: `plugins:
  tools:
    type: mcp
    url: ws://far
    headers: { a: b, "c d": secret }
    timeoutMs: 0
    output: text
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:4:10: $.plugins.tools.url: expected an http or https URL, found a string
stepflow-config.yml:5:29: $.plugins.tools.headers.c d: this is no header of HTTP
stepflow-config.yml:6:16: $.plugins.tools.timeoutMs: expected a whole number, 1 or more, found 0
stepflow-config.yml:7:13: $.plugins.tools.output: expected one of "content", "structured", found string "text"`,
  },
  {
    what: "an MCP server with a password in its URL",
    text: `plugins:
  tools:
    type: mcp
    url: https://me:secret@far/mcp
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:4:10: $.plugins.tools.url: expected no user or password in the URL; send the header authorization`,
  },
  {
    what: "an MCP server that nobody could find",
    text: `plugins:
  tools: { type: mcp }
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:2:10: $.plugins.tools: expected command, for a server that is started, or url, for one that runs; found neither`,
  },
  {
    what: "in-process workers where there are none",
    text: `plugins:
  p:
    type: inProcess
routes: {}
`,
    message: `[VALIDATION] stepflow-config.yml:3:5: $.plugins.p: there is no worker in this process; hand it over: StepflowRuntime.start({ config, components }) or stepflow --components`,
  },
  {
    what: "a file name that tells no format",
    file: "stepflow-config.toml",
    text: `plugins: {}`,
    message: `[CONFIGURATION] stepflow-config.toml: cannot tell the format from ".toml". Name the file .yml, .yaml or .json.`,
  },
];

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "stepflow-"));
});
afterAll(() => rm(directory, { recursive: true }));

async function messageOf({ file = "stepflow-config.yml", text }: BrokenConfig): Promise<string> {
  const path = join(directory, file);
  await writeFile(path, text);
  const error: unknown = await StepflowRuntime.start(path).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StepflowError)) throw new Error("the runtime started", { cause: error });
  return error.message.replaceAll(path, file);
}

describe("a configuration that is wrong", () => {
  it.each(brokenConfigs)("says what is wrong: $what", async (broken) => {
    expect(await messageOf(broken)).toBe(broken.message);
  });

  it("never shows what may be a secret", async () => {
    const text = `plugins:
  p: { type: mcp, command: npx, args: s3cr3t, env: { A: 53737, B: [s3cr3t], C: "\\s3cr3t" } }
routes: s3cr3t
`;
    expect(await messageOf({ what: "secrets", text, message: "" })).not.toMatch(/s3cr3t|53737/);
  });
});
