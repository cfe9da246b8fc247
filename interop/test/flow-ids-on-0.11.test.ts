import { canonicalFlow, detectLossyPaths, flowId, parseFlow } from "@stepflow/core";
import { loadThemes } from "@stepflow-workspace/conformance";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { casesOf } from "../src/upstream-cases.ts";
import { type OfficialServer, startOfficialServer } from "./support/official-server.ts";

let official: OfficialServer;
beforeAll(async () => {
  official = await startOfficialServer(inject("peers")["0.11"].server, { config: { plugins: {}, routes: {} } });
});
afterAll(() => official.stop());

/** The id that the server gives to the text of a flow, and the text that it has of it then. */
async function store(text: string): Promise<{ id: string; kept: string }> {
  const response = await fetch(`${official.url}/api/v1/flows`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: `{"flow":${text}}`,
  });
  if (!response.ok) expect.fail(await response.text());
  const id: string = JSON.parse(await response.text()).flowId;
  const blob = await fetch(`${official.url}/api/v1/blobs/${id}`, { headers: { accept: "application/octet-stream" } });
  return { id, kept: await blob.text() };
}

const numbers =
  "0 -0 1 1.0 -1.5 0.1 1e2 1E+2 1e15 1e16 1e17 -1e20 1e21 1e22 123456789e30 1.5e300 1e-4 1e-5 1e-6 1e-7 0.00001 " +
  "0.000001 1.7976931348623157e308 5e-324 9007199254740991 -9007199254740991 " +
  "100000000000000000000 18446744073709551616 123456.789 1234567890123456.7 0.1e1 10e-1";

const texts = [
  ...numbers.split(" ").map((number) => `{"output":${number}}`),
  '{"output":{"b":1,"a":2,"10":3,"2":4,"":5}}',
  '{"metadata":{"n":[9007199254740993,18446744073709551615,-9223372036854775808]}}',
  String.raw`{"output":"\u0000\u001f\u007f\u0085\u2028\u00e4\ud834\udd1e\/\b\f\n\r\t\"\\"}`,
  '{"steps":[],"name":"n","metadata":{},"examples":[],"unknown":1,"description":null,"version":"1.0"}',
  '{"steps":[{"component":"/a","id":"a","mustExecute":false,"onError":{"maxRetries":2,"action":"retry"},"input":null}]}',
  '{"steps":[{"id":"a","component":"/a","onError":{"action":"useDefault","defaultValue":{"$step":"b"}}}]}',
  '{"steps":[{"id":"a","component":"/a"}],"output":[{"path":"","$step":"a"},{"$input":""},{"$input":null},{"$input":"name"},{"default":null,"$variable":"v"}]}',
  '{"output":{"else":1,"$if":true,"then":{"$coalesce":[{"$literal":{"$step":"x"}}]}}}',
  '{"schemas":{"properties":{"steps":{"properties":{"a":{"type":"string"}}},"input":{"b":1,"a":2}},"type":"object"}}',
  '{"test":{"cases":[{"output":{"result":1,"outcome":"success"},"input":1,"name":"c"}],"configFile":"f"}}',
];

describe("a flow has the id and the text that a 0.11 server gives it:", () => {
  it.each(texts)("%s", async (text) => {
    const flow = parseFlow(text);
    expect({ kept: canonicalFlow(flow), id: flowId(flow) }).toEqual(await store(text));
  });
});

it("so have the flows of all conformance cases that such a server can keep", async () => {
  let compared = 0;
  for (const { testCase } of casesOf(loadThemes())) {
    if (typeof testCase.flow === "string" || testCase.dialect === "any" || testCase.expect.refused !== undefined)
      continue;
    const text = JSON.stringify(testCase.flow);
    const flow = parseFlow(text);
    if (detectLossyPaths(flow).length > 0) continue;
    compared += 1;
    expect({ kept: canonicalFlow(flow), id: flowId(flow) }, testCase.name).toEqual(await store(text));
  }
  expect(compared).toBeGreaterThan(200);
});

it.each([
  ["9007199254740993.0", "9007199254740994.0"],
  ["4.69544417046186e139", "4.6954441704618595e+139"],
])("a 0.11 server may read the last digit of a long float otherwise: %s", async (written, kept) => {
  expect((await store(`{"output":${written}}`)).kept).toBe(`{"output":${kept}}`);
});

it("a 0.11 server gives a flow with several keys in its metadata one of several ids", async () => {
  const keys = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`key${index}`, index]));
  const ids = new Set<string>();
  for (let upload = 0; upload < 20; upload += 1) ids.add((await store(JSON.stringify({ metadata: keys }))).id);
  expect(ids.size).toBeGreaterThan(1);
});
