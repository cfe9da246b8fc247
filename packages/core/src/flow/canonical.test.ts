import { describe, expect, it } from "vitest";
import type { JsonObject } from "../json.ts";
import { parseFlow as parseYamlFlow } from "../yaml.ts";
import { canonicalFlow } from "./canonical.ts";
import { flowId } from "./flow-id.ts";
import { detectLossyPaths } from "./lossy-paths.ts";
import { parseFlow } from "./parse.ts";
import { printFlow } from "./print-flow.ts";

describe("canonicalFlow and flowId", () => {
  it("have the published id of the empty flow", () => {
    expect(canonicalFlow({})).toBe("{}");
    expect(flowId({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  });

  it("have the published text and id of a flow with keys out of order, unknown keys and a bare path", () => {
    const flow = parseFlow(
      '{"output":{"path":"messages","$step":"a"},"name":"demo","schema":"x","steps":[{"component":"/builtin/create_messages","id":"a","input":{"user_prompt":{"$input":"text"}}}]}',
    );
    expect(canonicalFlow(flow)).toBe(
      '{"name":"demo","steps":[{"id":"a","component":"/builtin/create_messages","input":{"user_prompt":{"$input":"$.text"}}}],"output":{"$step":"a","path":"$.messages"}}',
    );
    expect(flowId(flow)).toBe("460c60f924419c1a81bdc66d0e3d99661b6a607221a504c0753d9dc4a7a60350");
  });

  it.each([
    [
      "omits what is as good as absent",
      '{"steps":[],"output":null,"metadata":{},"schemas":{},"test":{"cases":[]}}',
      '{"test":{}}',
    ],
    ["keeps an empty list of examples", '{"examples":[]}', '{"examples":[]}'],
    [
      "keeps mustExecute: false and drops defaults that are null",
      '{"steps":[{"mustExecute":false,"onError":{"defaultValue":null,"action":"useDefault"},"component":"/a","id":"a","metadata":{}}]}',
      '{"steps":[{"id":"a","component":"/a","onError":{"action":"useDefault"},"mustExecute":false}]}',
    ],
    [
      "wraps the schemas of steps anew",
      '{"schemas":{"properties":{"steps":{"properties":{"a":{"b":1.0}},"x":1},"input":{}},"$defs":{"D":{}},"title":"x"}}',
      '{"schemas":{"type":"object","$defs":{"D":{}},"properties":{"input":{},"steps":{"type":"object","properties":{"a":{"b":1.0}}}}}}',
    ],
    [
      "keeps the known keys of expressions, in their order, and the first expression key only",
      '{"output":[{"else":1,"then":2,"$if":{"$input":""},"x":0},{"$variable":"v","default":null,"y":1},{"$literal":{"$step":1.0},"z":1},{"$coalesce":[{"path":null,"$step":"a"}],"$input":"q"}]}',
      '{"output":[{"$if":{"$input":"$"},"then":2,"else":1},{"$variable":"$.v","default":null},{"$literal":{"$step":1.0}},{"$coalesce":[{"$step":"a"}]}]}',
    ],
    [
      "keeps floats, 64-bit integers and the order of all keys",
      '{"output":{"10":1.0,"9":1,"a":[1e2,-0,1e21,1e-7]},"metadata":{"z":18446744073709551615,"a":1}}',
      '{"output":{"10":1.0,"9":1,"a":[100.0,-0.0,1e+21,1e-7]},"metadata":{"z":18446744073709551615,"a":1}}',
    ],
    [
      "writes every field of a path with a dot",
      '{"output":{"$input":"$[\'a.b\'][0]"}}',
      '{"output":{"$input":"$.a.b[0]"}}',
    ],
    [
      "orders test cases",
      '{"test":{"cases":[{"output":{"result":2.0,"outcome":"success"},"input":1.0,"name":"n"}],"stepflow_config":{"a":1.0}}}',
      '{"test":{"config":{"a":1.0},"cases":[{"name":"n","input":1.0,"output":{"outcome":"success","result":2.0}}]}}',
    ],
  ])("%s", (_what, document, canonical) => {
    expect(canonicalFlow(parseFlow(document))).toBe(canonical);
    expect(canonicalFlow(parseYamlFlow(document))).toBe(canonical);
  });

  it("give a flow the same id from text, from its object and from a printed copy", () => {
    const definition = parseFlow(
      '{"output":{"2":1.0,"1":{"$step":"a"}},"steps":[{"id":"a","component":"/a","input":1e2}]}',
    );
    const id = flowId(definition);
    expect(flowId(definition.flow)).toBe(id);
    expect(flowId(parseFlow(definition.flow))).toBe(id);
    expect(flowId(parseFlow(printFlow(definition)))).toBe(id);
    expect(flowId(parseFlow(canonicalFlow(definition)))).toBe(id);
  });

  it("print a JavaScript integer as an integer", () => {
    expect(canonicalFlow({ output: [1, 2.5, 1e-7] })).toBe('{"output":[1,2.5,1e-7]}');
  });
});

describe("printFlow", () => {
  it("keeps quoted paths, so that it reads back as the same flow", () => {
    const definition = parseFlow({ output: { $step: "a", path: '$["a.b"]' } });
    const printed = printFlow(definition, { indent: 0 });
    expect(printed).toBe('{"output":{"$step":"a","path":"$[\\"a.b\\"]"}}');
    expect(parseFlow(printed).output).toEqual({ kind: "step", stepId: "a", path: ["a.b"] });
  });

  it("indents by two spaces unless told otherwise", () => {
    expect(printFlow({ name: "x", output: [1, {}] })).toBe('{\n  "name": "x",\n  "output": [\n    1,\n    {}\n  ]\n}');
  });
});

describe("detectLossyPaths", () => {
  it.each([
    ['$["a.b"]', "$.a.b"],
    ["a.b", "$.a.b"],
    ["x[0]", "$.x[0]"],
    ['$.a[""]', "$.a."],
  ])("finds that %s becomes another path on an official server", (path, stored) => {
    const steps = [{ id: "s", component: "/s", input: { q: { $input: path } } }];
    const [found, ...others] = detectLossyPaths(parseFlow({ steps }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 2901, kind: "lossyPath", level: "error", path: "$.steps[0].input.q" });
    expect(found?.formatted).toContain(` becomes ${stored} on a 0.11 server`);
  });

  it("finds nothing in paths that survive, or in literals", () => {
    const output: JsonObject = {
      a: { $input: "$.a[0].b" },
      b: { $input: "plain" },
      c: { $step: "s" },
      d: { $literal: { $input: "a.b" } },
    };
    expect(detectLossyPaths(parseFlow({ output }))).toEqual([]);
  });
});
