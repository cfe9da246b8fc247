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
  node [shape=box, style=rounded, fontname="sans-serif"];
  input [shape=ellipse];
  step0 [label="load\n/load_orders"];
  step1 [label="regions\n/revenue_by_region"];
  step2 [label="products\n/top_products"];
  step3 [label="customers\n/count_customers"];
  step4 [label="unusual\n/find_unusual_orders"];
  step5 [label="review\n/review_orders"];
  step6 [label="all_clear\n/all_clear"];
  step7 [label="report\n/write_report"];
  output [shape=ellipse];
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
  node [shape=box, style=rounded, fontname="sans-serif"];
  input [shape=ellipse];
  step0 [label="say \"hi\" ]; a --> b\n/<b>x</b>&amp;amp;${"`md`"}", peripheries=2];
  step1 [label="back\\slash\\\n/%%{init: #quot;}%%/{*rest}"];
  step2 [label="ünï 日本 😀\n/  "];
  output [shape=ellipse];
}
`);
});
