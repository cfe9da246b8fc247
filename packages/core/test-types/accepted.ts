// Everything here compiles, under strict settings and under looser ones.
import {
  component,
  defineFlow,
  FlowBuilder,
  type FlowHandle,
  type FlowResult,
  type JsonValue,
  mount,
  type Ref,
  type RefTo,
  stepId,
  type UnknownRef,
  Value,
} from "@stepflow/core";
import { z } from "zod";
import { anything, executor, find, greet, type InputOf, type OutputOf, proves, type Same, shape } from "./support.ts";

const hello = defineFlow({ name: "hello", input: z.object({ name: z.string() }) }, ({ input, step }) => {
  const greeting = step("greet", greet, { name: input.name });
  proves<Same<typeof greeting.message, RefTo<string>>>();
  return { greeting: greeting.message, all: greeting, fixed: 1 };
});
proves<Same<InputOf<typeof hello>, { name: string }>>();
proves<Same<OutputOf<typeof hello>["greeting"], string>>();
proves<Same<OutputOf<typeof hello>["all"]["counts"], Record<string, number>>>();
proves<Same<OutputOf<typeof hello>["fixed"], number>>();

// With an output schema, the result is of its type.
const described = defineFlow(
  {
    name: "described",
    input: z.object({ n: z.number() }),
    output: z.object({ n: z.number(), note: z.string().optional() }),
  },
  ({ input }) => ({ n: input.n }),
);
proves<Same<OutputOf<typeof described>["n"], number>>();

// Without an input schema, the input is any JSON.
const open = defineFlow({ name: "open" }, ({ input, assume }) => ({ first: input, name: assume<string>(input) }));
proves<Same<InputOf<typeof open>, JsonValue>>();
proves<Same<OutputOf<typeof open>, { first: JsonValue; name: string }>>();

// A flow that is one ref.
const echo = defineFlow({ name: "echo", input: z.object({ id: z.number() }) }, ({ input }) => input);
proves<Same<OutputOf<typeof echo>, { id: number }>>();

// The input schema's input type is the flow's: a server applies no defaults.
const defaults = defineFlow(
  { name: "defaults", input: z.object({ size: z.number().default(3) }) },
  ({ input, orElse }) => orElse(input.size, 3),
);
proves<Same<InputOf<typeof defaults>["size"], number | undefined>>();
proves<Same<OutputOf<typeof defaults>, number>>();

defineFlow({ name: "refs", input: z.object({ name: z.string(), nick: z.string().optional() }) }, (tools) => {
  const { input, step, when, orElse, coalesce, at, assume, literal } = tools;
  const greeting = step("greet", greet, { name: input.name, loud: true });

  // Optional fields, and what is below them.
  proves<Same<typeof input.nick, RefTo<string | undefined>>>();
  proves<Same<typeof greeting.user.address.city, RefTo<string | undefined>>>();
  // Elements.
  const first = at(greeting.tags, 0);
  proves<Same<typeof first, RefTo<string>>>();
  const count = at(greeting.counts, "north");
  proves<Same<typeof count, RefTo<number>>>();
  // A null inside a result is no object: what is below is missing. A null result is null all the way down.
  const found = step("find", find, { id: 1 });
  proves<Same<typeof found.author.name, RefTo<string | null>>>();
  proves<Same<typeof greeting.nickname, RefTo<string | null>>>();
  // Unions.
  const figure = step("shape", shape, {});
  proves<Same<typeof figure.kind, RefTo<"circle" | "square">>>();
  proves<Same<typeof figure.radius, RefTo<number | undefined>>>();
  // Unknown JSON.
  const unknown = step("anything", anything, { any: [greeting.message, { deep: input.name }] });
  proves<Same<typeof unknown, UnknownRef>>();
  const rows = assume<{ rows: { id: number }[] }>(unknown);
  step("byRow", find, { id: at(rows.rows, 0).id });
  step("unknown passes unknown", anything, unknown);

  const named = when(input.nick, (nick) => ({ nick }), { nick: input.name });
  const nicknamed: RefTo<{ nick: string }> = named;
  step("nicknamed", anything, nicknamed);
  const maybe = when(greeting.message, "there");
  proves<Same<typeof maybe, RefTo<"there" | null>>>();
  const sure = orElse(input.nick, "nobody");
  proves<Same<typeof sure, RefTo<string>>>();
  const joined = coalesce(greeting.nickname, found.title, 0);
  proves<Same<typeof joined, RefTo<string | 0>>>();
  const data = literal({ $step: "not a step" });
  proves<Same<typeof data, RefTo<{ readonly $step: "not a step" }>>>();

  step("computed", greet, { name: sure, loud: when(input.nick, true, false) });
  step("whole", greet, assume<{ name: string }>(input));
  const id: string | undefined = stepId(greeting.message);
  return { named, maybe, sure, joined, data, id: id ?? null };
});

// What a failing step may leave behind.
defineFlow({ name: "errors" }, ({ step }) => {
  const nothing = step("nothing", greet, { name: "a" }, { onError: { action: "useDefault" }, mustExecute: true });
  proves<Same<typeof nothing.message, RefTo<string | null>>>();
  const retried = step("retried", greet, { name: "a" }, { onError: { action: "retry", maxRetries: 5 } });
  proves<Same<typeof retried.message, RefTo<string>>>();
  const other = step("other", find, { id: 1 }, { onError: { action: "useDefault", defaultValue: { title: "none" } } });
  proves<Same<typeof other.title, RefTo<string | null>>>();
  return { a: nothing.message, b: retried.message, c: other.title };
});

// Variables: the schema's output type, since its defaults are applied.
defineFlow(
  { name: "variables", variables: z.object({ size: z.number().default(1), region: z.string().optional() }) },
  ({ variable, step }) => {
    const size = variable("size");
    proves<Same<typeof size, RefTo<number>>>();
    const region = variable("region", { default: "north" });
    proves<Same<typeof region, RefTo<string>>>();
    step("in place", greet, { name: variable("region", { default: "north" }) });
    step("size", find, { id: variable("size") });
    return { size, region };
  },
);
defineFlow({ name: "undeclared" }, ({ variable }) => {
  const free = variable("free");
  proves<Same<typeof free, UnknownRef>>();
  return free;
});

// The same component behind a route, and one that is served elsewhere.
const { greet: remote } = mount("/mine", { greet });
proves<Same<typeof remote, typeof greet>>();
const udf = component("/python/udf", {
  input: { type: "object", properties: { code: { type: "string" } }, required: ["code"] },
  output: z.array(z.object({ score: z.number() })),
});
defineFlow({ name: "elsewhere" }, ({ step, at }) => {
  step("remote", remote, { name: "a" });
  const scores = step("udf", udf, { code: "1" });
  return { score: at(scores, 0).score };
});

// Flows inside flows.
const named = defineFlow(
  { name: "named", input: z.string() },
  ({ input, step }) => step("g", greet, { name: input }).message,
);
defineFlow({ name: "inner", input: z.object({ names: z.array(z.string()) }) }, (tools) => {
  const { input, map, iterate, evaluate, when, at, orElse } = tools;
  const mapped = map("mapped", named, input.names);
  const results: Ref<readonly FlowResult<string>[]> = mapped.results;
  const inline = map("inline", ({ input: name, step }) => ({ text: step("g", greet, { name }).message }), input.names);
  const first = at(inline.results, 0).result;
  proves<Same<typeof first.text, RefTo<string | undefined>>>();
  map("plain", ({ input: pair }) => pair.n, [{ n: 1 }, { n: 2 }]);

  const rounds = iterate(
    "rounds",
    ({ input: state, step }) => {
      const step1 = step("g", greet, { name: state.name });
      return when(state.done, { result: step1.message }, { next: { name: state.name, done: true } });
    },
    { name: at(input.names, 0), done: false },
    { maxIterations: 10 },
  );
  proves<Same<typeof rounds.iterations, RefTo<number>>>();
  proves<Same<typeof rounds.result, Ref<string | { name: string; done: boolean }>>>();

  const evaluated = evaluate("evaluated", named, at(input.names, 0));
  proves<Same<typeof evaluated.result.result, RefTo<string | undefined>>>();
  const byId = evaluate("byId", "aa05cc227a02bd66a2a91fde7500be122d28e87c45832d1aa9cb0b432eef7e04", {
    any: input.names,
  });
  return { failed: mapped.failed, results, text: orElse(first.text, ""), rounds: rounds.result, byId: byId.run_id };
});

// Recursive types, plain arrays and tuples.
interface Tree {
  value: string;
  children: Tree[];
}
type Nested = string | Nested[];
const grow = component("/grow", {
  input: z.custom<{ tree: Tree; nested: Nested; pair: [number, string] }>(),
  output: z.custom<{ tree: Tree; pair: [number, string] }>(),
});
defineFlow({ name: "recursive" }, ({ step, at }) => {
  const once = step("once", grow, { tree: { value: "a", children: [] }, nested: ["a", ["b"]], pair: [1, "a"] });
  proves<Same<(typeof once.pair)[1], RefTo<string>>>();
  const leaf = at(at(once.tree.children, 0).children, 0).value;
  return step("twice", grow, {
    tree: { value: leaf, children: [once.tree] },
    nested: [leaf, [leaf]],
    pair: [once.pair[0], leaf],
  }).tree.value;
});

// The untyped forms.
const built = new FlowBuilder({ name: "built" })
  .setInputSchema(z.object({ id: z.number() }))
  .addStep({ id: "find", component: find, input: { id: Value.input("$.id") }, onError: { action: "fail" } })
  .addStep({
    id: "show",
    component: "/show",
    input: [Value.step("find", "$.title"), Value.variable("n", { default: 1 })],
  })
  .setOutput(Value.if(Value.step("find"), Value.coalesce(Value.step("show"), null), Value.literal({ a: 1 })))
  .build();
proves<Same<OutputOf<typeof built>, JsonValue>>();

// Typed to the end.
const viaHandle: FlowHandle<{ name: string }, { greeting: string }> = { file: "flows/hello.yaml" };
export const results: Promise<[{ greeting: string }, { greeting: string }, JsonValue]> = Promise.all([
  executor.run(hello, { name: "a" }),
  executor.run(viaHandle, { name: "a" }),
  executor.run(built, { id: 1 }),
]);
