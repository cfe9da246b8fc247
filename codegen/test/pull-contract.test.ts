import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { pullContract } from "../src/index.ts";

const contract = {
  openapi: "3.1.0",
  info: { title: "Greeter", version: "1.0.0" },
  servers: [{ url: "http://here" }],
  paths: {
    "/greetings": {
      post: {
        operationId: "greet",
        description: "Greets.",
        parameters: [{ in: "query", name: "loud", schema: { type: "boolean" } }],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Person" } } } },
        responses: {
          "200": {
            description: "Greeted.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Greeting" } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Person: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
      Greeting: {
        type: "object",
        properties: { text: { type: "string" }, mood: { type: "string", enum: ["good", "bad"] } },
        required: ["text"],
      },
    },
  },
};

type Contract = typeof contract;

let answered: { status: number; body: string; authorization?: string | undefined };
let server: Server;
let url: string;
let root: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    answered.authorization = request.headers.authorization;
    response.writeHead(request.url === "/api/v1/openapi.json" ? answered.status : 404).end(answered.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  root = await mkdtemp(join(tmpdir(), "stepflow-pull-"));
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(root, { recursive: true, force: true });
});
beforeEach(() => writeFile(join(root, "api.json"), JSON.stringify(contract)));

async function pull(edit: (document: Contract) => unknown): Promise<string[]> {
  const document = structuredClone(contract);
  edit(document);
  answered = { status: 200, body: JSON.stringify(document) };
  const lines: string[] = [];
  await pullContract({ url, root, file: "api.json", print: (line) => lines.push(line) });
  return lines;
}

const written = async (): Promise<Contract> => JSON.parse(await readFile(join(root, "api.json"), "utf8"));
const operation = "#/paths/~1greetings/post";
// biome-ignore lint/suspicious/noExplicitAny: edits make documents of any form
const schemas = (document: Contract): any => document.components.schemas;

describe("pulling a contract", () => {
  test("writes nothing when nothing has changed, wherever the server is", async () => {
    const before = await readFile(join(root, "api.json"), "utf8");
    expect(await pull((document) => Object.assign(document, { servers: [{ url: "http://there" }] }))).toEqual([
      "Nothing has changed.",
    ]);
    expect(await readFile(join(root, "api.json"), "utf8")).toBe(before);
  });

  test("writes what has changed, and leaves the servers as they were", async () => {
    await pull((document) => {
      document.paths["/greetings"].post.description = "Greets loudly.";
      document.servers = [];
    });
    expect((await written()).paths["/greetings"].post.description).toBe("Greets loudly.");
    expect((await written()).servers).toEqual(contract.servers);
  });

  test.each<[string, (document: Contract) => unknown, string[]]>([
    [
      "a text",
      (document) => Object.assign(document.paths["/greetings"].post, { description: "Hi." }),
      ["Words only:", `  ${operation}/description: text changed`],
    ],
    [
      "a path that is gone",
      (document) => Object.assign(document, { paths: {} }),
      ["Breaking:", "  #/paths/~1greetings: path removed"],
    ],
    [
      "a new path",
      (document) => Object.assign(document.paths, { "/health": { get: { responses: {} } } }),
      ["Compatible:", "  #/paths/~1health: path added"],
    ],
    [
      "a parameter that is new and required",
      (document) =>
        document.paths["/greetings"].post.parameters.push(
          Object.assign({ in: "query", name: "to", schema: { type: "string" } }, { required: true }),
        ),
      ["Breaking:", `  ${operation}/parameters/query to: parameter added`],
    ],
    [
      "a new answer",
      (document) => Object.assign(document.paths["/greetings"].post.responses, { "404": { description: "Nobody." } }),
      ["Compatible:", `  ${operation}/responses/404: response added`],
    ],
    [
      "requests that need more, answers that promise more",
      (document) => {
        Object.assign(schemas(document).Person.properties, { age: { type: "integer" } });
        schemas(document).Person.required.push("age");
        schemas(document).Greeting.required.push("mood");
      },
      [
        "Breaking:",
        '  #/components/schemas/Person/required: required "age" added',
        "Compatible:",
        "  #/components/schemas/Person/properties/age: property added",
        '  #/components/schemas/Greeting/required: required "mood" added',
      ],
    ],
    [
      "answers that promise less, with more values",
      (document) => {
        schemas(document).Greeting.required = [];
        schemas(document).Greeting.properties.mood.enum.push("mixed");
      },
      [
        "Breaking:",
        '  #/components/schemas/Greeting/properties/mood/enum: value "mixed" added',
        '  #/components/schemas/Greeting/required: required "text" removed',
      ],
    ],
    [
      "another type",
      (document) => Object.assign(schemas(document).Person.properties.name, { type: "integer" }),
      ["Breaking:", '  #/components/schemas/Person/properties/name/type: "string" became "integer"'],
    ],
  ])("tells of %s", async (_what, edit, lines) => {
    expect(await pull(edit)).toEqual(lines);
  });

  test("makes the file where there is none", async () => {
    await rm(join(root, "api.json"));
    expect(await pull(() => {})).toEqual(["There was no contract before."]);
    expect(await written()).toEqual(contract);
  });

  test("sends a key when there is one", async () => {
    answered = { status: 200, body: JSON.stringify(contract) };
    await pullContract({ url, apiKey: "key", root, file: "api.json", print: () => {} });
    expect(answered.authorization).toBe("Bearer key");
  });

  test.each([
    [401, "{}", /the server answers 401/],
    [200, "<html>", /not JSON/],
    [200, "{}", /expected an OpenAPI document/],
    [200, JSON.stringify({ ...contract, paths: {}, components: { schemas: { A: { nullable: true } } } }), /nullable/],
  ])("refuses %i %s, and writes nothing", async (status, body, says) => {
    answered = { status, body };
    await expect(pullContract({ url, root, file: "api.json", print: () => {} })).rejects.toThrow(says);
    expect(await written()).toEqual(contract);
  });

  test("says where no server answers", async () => {
    const pulling = pullContract({ url: "http://127.0.0.1:1", root, file: "api.json", print: () => {} });
    await expect(pulling).rejects.toThrow(/127\.0\.0\.1:1.*no server answers there/);
  });
});
