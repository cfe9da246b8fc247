import { describe, expect, test } from "vitest";
import { expectedAnswers } from "./expected-answers.ts";
import { mutateMessage } from "./mutate-message.ts";
import { createRandom } from "./random.ts";

function messages(seed: number): string[] {
  const random = createRandom(seed);
  return Array.from({ length: 500 }, (_, index) => mutateMessage(random, index));
}

describe("mutated messages", () => {
  test("are the same for the same seed, and others for another", () => {
    expect(messages(1)).toEqual(messages(1));
    expect(messages(1)).not.toEqual(messages(2));
  });

  test("ask for every kind of answer", () => {
    const kinds = new Set(
      messages(1).flatMap((text) => (expectedAnswers(text).length === 1 ? expectedAnswers(text) : [])),
    );
    expect([...kinds].map(String).sort()).toEqual(["-32001", "-32600", "-32601", "-32602", "-32700", "none", "result"]);
  });
});

const observability = {};
const echo = { component: "/conformance/echo", input: null, attempt: 1, observability };

test.each([
  ["{", [-32700]],
  ["[]", [-32600]],
  ["090071992547409991", [-32700]],
  [JSON.stringify({ jsonrpc: "2.0", id: 1.5, method: "components/list", params: {} }), [-32600]],
  ['{"jsonrpc":"2.0","id":9223372036854775807,"method":"components/list","params":{}}', ["result"]],
  ['{"jsonrpc":"2.0","id":9223372036854775808,"method":"components/list","params":{}}', [-32600]],
  [JSON.stringify({ jsonrpc: "2.0", method: "nobody/knows" }), ["none"]],
  [JSON.stringify({ jsonrpc: "2.0", id: 1, method: "runs/get", params: {} }), [-32601]],
  [JSON.stringify({ jsonrpc: "2.0", id: 1, method: "components/list", params: [] }), [-32602]],
  [JSON.stringify({ jsonrpc: "2.0", id: 1, method: "components/execute", params: echo }), ["result"]],
  [
    JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "components/execute",
      params: { component: echo.component, input: 1 },
    }),
    [-32602, "result"],
  ],
  [
    JSON.stringify({ jsonrpc: "2.0", id: 1, method: "components/info", params: { component: "/conformance/none" } }),
    [-32001],
  ],
  [
    JSON.stringify({ jsonrpc: "2.0", id: 1, method: "components/info", params: { component: "conformance/echo" } }),
    [-32001, "result"],
  ],
  ['{"jsonrpc":"2.0","id":1,"method":90071992547409991,"params":{}}', [-32600]],
  ['{"jsonrpc":"2.0","id":1,"method":"components/info","params":{"component":90071992547409991}}', [-32602]],
  [
    JSON.stringify({ jsonrpc: "2.0", id: 1, method: "components/execute", params: echo }).replace(
      '"input":null',
      '"input":[90071992547409991]',
    ),
    ["result", "component error"],
  ],
  [JSON.stringify({ jsonrpc: "2.0", id: "w", result: {} }), ["none", -32600]],
])("the answer to %s is one of %j", (text, kinds) => {
  expect(expectedAnswers(text)).toEqual(kinds);
});
