import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parseFlow } from "../flow/parse.ts";
import { parseFlow as parseYamlFlow } from "../yaml.ts";
import { flowGraph } from "./flow-graph.ts";

async function quickstart() {
  const file = new URL("../../../../examples/quickstart/flow.yaml", import.meta.url);
  return parseYamlFlow(await readFile(file, "utf8"));
}

test("the flow of the quickstart as Mermaid", async () => {
  expect(flowGraph(await quickstart(), { format: "mermaid" })).toBe(`flowchart TD
  input(["input"])
  step0["load<br/>/load_orders"]
  step1["regions<br/>/revenue_by_region"]
  step2["products<br/>/top_products"]
  step3["customers<br/>/count_customers"]
  step4["unusual<br/>/find_unusual_orders"]
  step5["review<br/>/review_orders"]
  step6["all_clear<br/>/all_clear"]
  step7["report<br/>/write_report"]
  output(["output"])
  input --> step0
  step0 --> step1
  step0 --> step2
  step0 --> step3
  step0 --> step4
  input --> step4
  step4 --> step5
  step0 --> step6
  step0 --> step7
  step1 --> step7
  step2 --> step7
  step3 --> step7
  step4 --> step7
  step5 -.-> step7
  step6 -.-> step7
  step7 --> output
`);
});

test("the flow of the quickstart as DOT", async () => {
  expect(flowGraph(await quickstart(), { format: "dot" })).toBe(String.raw`digraph flow {
  rankdir=TB;
  graph [fontname="Helvetica,Arial,sans-serif"];
  node [shape=box, style=rounded, margin="0.2,0.1", fontname="Helvetica,Arial,sans-serif"];
  input [label="input", shape=ellipse];
  step0 [label="load\n/load_orders"];
  step1 [label="regions\n/revenue_by_region"];
  step2 [label="products\n/top_products"];
  step3 [label="customers\n/count_customers"];
  step4 [label="unusual\n/find_unusual_orders"];
  step5 [label="review\n/review_orders"];
  step6 [label="all_clear\n/all_clear"];
  step7 [label="report\n/write_report"];
  output [label="output", shape=ellipse];
  input -> step0;
  step0 -> step1;
  step0 -> step2;
  step0 -> step3;
  step0 -> step4;
  input -> step4;
  step4 -> step5;
  step0 -> step6;
  step0 -> step7;
  step1 -> step7;
  step2 -> step7;
  step3 -> step7;
  step4 -> step7;
  step5 -> step7 [style=dashed];
  step6 -> step7 [style=dashed];
  step7 -> output;
}
`);
});

const hostile = parseFlow({
  steps: [
    { id: 'say "hi"\n]; a --> b', component: "/<b>x</b>&amp;`md`", mustExecute: true },
    { id: "back\\slash\\", component: "/%%{init: #quot;}%%/{*rest}" },
    { id: "ünï 日本 😀", component: "/\u0000\u007f" },
  ],
});

test("names can't break out of Mermaid labels", () => {
  expect(flowGraph(hostile, { format: "mermaid" })).toBe(`flowchart TD
  input(["input"])
  step0[["say #34;hi#34; #93;#59; a --#62; b<br/>/#60;b#62;x#60;/b#62;#38;amp#59;#96;md#96;"]]
  step1["back#92;slash#92;<br/>/#37;#37;{init: #35;quot#59;}#37;#37;/{*rest}"]
  step2["ünï 日本 #128512;<br/>/  "]
  output(["output"])
`);
});

test("Mermaid is what is drawn unless something else is asked for", () => {
  expect(flowGraph(hostile)).toBe(flowGraph(hostile, { format: "mermaid" }));
});

test("names can't break out of DOT labels", () => {
  expect(flowGraph(hostile, { format: "dot" })).toBe(String.raw`digraph flow {
  rankdir=TB;
  graph [fontname="Helvetica,Arial,sans-serif"];
  node [shape=box, style=rounded, margin="0.2,0.1", fontname="Helvetica,Arial,sans-serif"];
  input [label="input", shape=ellipse];
  step0 [label="say \"hi\" ]; a --> b\n/<b>x</b>&amp;amp;${"`md`"}", peripheries=2];
  step1 [label="back\\slash\\\n/%%{init: #quot;}%%/{*rest}"];
  step2 [label="ünï 日本 😀\n/  "];
  output [label="output", shape=ellipse];
}
`);
});

test("draws a flow object as it draws the definition read from it", () => {
  const flow = { steps: [{ id: "a", component: "/a" }], output: { $step: "a" } };
  expect(flowGraph(flow)).toBe(flowGraph(parseFlow(flow)));
});

const nested = parseFlow({
  steps: [
    {
      id: "each",
      component: "/builtin/map",
      input: {
        items: { $input: "$" },
        workflow: {
          $literal: {
            name: 'one "row"',
            steps: [{ id: "add", component: "/add", input: { $input: "$" } }],
            output: { $step: "add" },
          },
        },
      },
    },
  ],
  output: { $step: "each" },
});

test("a flow inside a step is drawn in a frame of its own", () => {
  expect(flowGraph(nested)).toBe(`flowchart TD
  input(["input"])
  step0["each<br/>/builtin/map"]
  output(["output"])
  input --> step0
  step0 --> output
  subgraph step0_0["each.workflow: one #34;row#34;"]
    step0_0_input(["input"])
    step0_0_step0["add<br/>/add"]
    step0_0_output(["output"])
    step0_0_input --> step0_0_step0
    step0_0_step0 --> step0_0_output
  end
  step0 -.- step0_0_input
`);
  expect(flowGraph(nested, { format: "dot" })).toContain(String.raw`
  subgraph cluster_step0_0 {
    label="each.workflow: one \"row\""; style="rounded,dotted";
    step0_0_input [label="input", shape=ellipse];
    step0_0_step0 [label="add\n/add"];
    step0_0_output [label="output", shape=ellipse];
    step0_0_input -> step0_0_step0;
    step0_0_step0 -> step0_0_output;
  }
  step0 -> step0_0_input [style=dotted, arrowhead=none];
`);
});

test("what looks like a flow and is none is not drawn", () => {
  const workflow = { $literal: { steps: [{ id: 1 }] } };
  const flow = parseFlow({ steps: [{ id: "each", component: "/map", input: { workflow } }] });
  expect(flowGraph(flow)).not.toContain("subgraph");
});

test("says what serves a component where that is known", () => {
  const serverOf = (component: string): string | undefined => (component === "/add" ? "python" : undefined);
  expect(flowGraph(nested, { serverOf })).toContain(`step0_0_step0["add<br/>/add<br/>(python)"]`);
  expect(flowGraph(nested, { serverOf })).toContain(`step0["each<br/>/builtin/map"]`);
  expect(flowGraph(nested, { format: "dot", serverOf })).toContain(String.raw`[label="add\n/add\n(python)"]`);
});

test("without details only ids are left", () => {
  expect(flowGraph(nested, { details: "hide" })).toBe(`flowchart TD
  input(["input"])
  step0["each"]
  output(["output"])
  input --> step0
  step0 --> output
`);
});

test("the layout of large flows is cut short, that of others is not", () => {
  const wide = (count: number): string => {
    const steps = Array.from({ length: count }, (_, index) => ({ id: `s${index}`, component: "/a" }));
    return flowGraph({ steps, output: steps.map(({ id }) => ({ $step: id })) }, { format: "dot" });
  };
  expect(wide(200)).not.toContain("nslimit");
  expect(wide(201)).toContain("nslimit");
});
