import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  contractModule,
  editorSchema,
  errorCodes,
  generateFiles,
  jsonSchemaTypes,
  methodTable,
  openapiOperations,
  openapiResponses,
  openapiTypes,
  schemaValidators,
  type Target,
} from "../src/index.ts";

const targets: readonly Target[] = [
  { contract: "greeter.json", file: "types.ts", render: jsonSchemaTypes({ jsonTypesFrom: "./json.ts" }) },
  { contract: "greeter.json", file: "editor.schema.json", render: editorSchema() },
  {
    contract: "greeter.json",
    file: "error-codes.ts",
    render: errorCodes({
      schema: "#/$defs/RefusalCode",
      constant: "refusalCodes",
      renamed: { RPC_NOT_NOW: "NotNow" },
    }),
  },
  {
    contract: "greeter.json",
    file: "methods.ts",
    render: methodTable({
      schema: "#/$defs/Method",
      methods: {
        greet: { sender: "orchestrator", params: "Person", result: "Reply" },
        wave: { sender: "worker", params: "Person" },
      },
      typesFrom: "./types.ts",
    }),
  },
  {
    contract: "greeter.json",
    file: "validators.ts",
    render: schemaValidators({
      greetings: { whole: "#", person: "#/$defs/Person" },
      replies: { any: "#/$defs/Reply" },
    }),
  },
  { contract: "greeter-api.json", file: "rest.ts", render: openapiTypes({ jsonTypesFrom: "./json.ts" }) },
  { contract: "greeter-api.json", file: "operations.ts", render: openapiOperations() },
  { contract: "greeter-api.json", file: "responses.ts", render: openapiResponses(["Greeting"]) },
  { contract: "greeter-api.json", file: "contract.ts", render: contractModule("greeterApi") },
];

const texts = new Map(
  ["greeter.json", "greeter-api.json"].map((file) => [
    file,
    readFileSync(new URL(`golden/${file}`, import.meta.url), "utf8"),
  ]),
);
const files = await generateFiles(targets, texts);

test.each(targets.map(({ file }) => file))("the whole of %s is as expected", async (file) => {
  await expect(files.get(file)).toMatchFileSnapshot(`golden/expected/${file}`);
});

test("a second run makes the same bytes", async () => {
  expect(await generateFiles(targets, texts)).toEqual(files);
});

test("the expected validators run with nothing but themselves, and name the first fault and its place", async () => {
  const { greetings, replies } = await import("./golden/expected/validators.ts");
  const id = "0197a3c2-0000-7000-8000-000000000001";
  expect(greetings.whole({ to: { id, age: 1 }, reply: null, labels: null, tone: "cold", unknown: 1 })).toBeUndefined();
  expect(greetings.whole({ to: { id: "me" } })).toEqual({
    pointer: "/to/id",
    message: expect.stringContaining("must match pattern"),
  });
  expect(greetings.whole({ to: { id, age: 2 ** 32 } })).toEqual({
    pointer: "/to/age",
    message: "must be <= 4294967295",
  });
  expect(greetings.whole({ to: { id, age: 0 } })).toEqual({ pointer: "/to/age", message: "must be >= 1" });
  expect(greetings.whole({ to: { id }, reply: { kind: "accepted" } })).toEqual({
    pointer: "/reply",
    message: "must have required property 'at'",
  });
  expect(greetings.whole({ to: { id }, reply: { at: "2026-03-03T10:00:00Z", kind: "refused" } })).toEqual({
    pointer: "/reply",
    message: "must have required property 'code'",
  });
  expect(replies.any({ at: "2026-03-03T10:00:00Z", kind: "ignored" })).toEqual({
    pointer: "/kind",
    message: 'must be equal to one of the allowed values: "accepted", "refused"',
  });
  expect(greetings.person(null)).toEqual({ pointer: "", message: "must be object" });
});
