import { component, defineComponent, defineFlow, mount, type FlowDefinition, FlowBuilder, Value, stepId } from "@stepflow/core";
import { z } from "zod";
const greet = defineComponent({ name: "greet", input: z.object({ name: z.string(), loud: z.boolean().optional() }), output: z.object({ message: z.string(), tags: z.array(z.string()), user: z.object({ id: z.number() }).optional() }),
  execute: async ({ name }, context) => ({ message: `Hello ${name} ${context.runId}`, tags: [] }) });
const { greet: remote } = mount("/mine", { greet });
const udf = component("/python/udf", { input: { type: "object", properties: { code: { type: "string" } }, required: ["code"] }, output: {} });
export const hello = defineFlow({ name: "hello", input: z.object({ name: z.string(), names: z.array(z.string()), nick: z.string().optional() }), variables: z.object({ n: z.number().default(3), opt: z.string().optional() }) },
  ({ input, step, map, iterate, when, orElse, coalesce, at, assume, literal, variable, evaluate }) => {
    const g = step("greet", greet, { name: input.name });
    const r = step("remote", remote, { name: g.message, loud: true }, { onError: { action: "useDefault" } });
    const u = step("udf", udf, { code: "x" });
    const m = map("all", ({ input: name, step }) => step("g", greet, { name }).message, input.names);
    const it = iterate("it", ({ input }) => when(input.done, { result: input.n }, { next: { n: input.n, done: true } }), { n: 1, done: false });
    const ev = evaluate("ev", sub, { name: "x" });
    const t = when(input.nick, (nick) => ({ nick }), { nick: "none" });
    return { greeting: g.message, r: r.message, tag: at(g.tags, 0), id: orElse(g.user.id, 0), x: assume<string>(u), m: m.results, failed: m.failed, it: it.result, t, c: coalesce(r.message, "x"), l: literal({ $step: 1 }), n: variable("n"), o: variable("opt", { default: "x" }), ev: ev.result };
  });
const sub = defineFlow({ name: "sub", input: z.object({ name: z.string() }), output: z.object({ a: z.string() }) }, ({ input }) => ({ a: input.name }));
const b = new FlowBuilder({ name: "x" }).addStep({ id: "a", component: "/a", input: { x: Value.input("$.x") } }).setOutput(Value.step("a", "$.b[0]")).build();
type Out = typeof hello extends FlowDefinition<infer I, infer O> ? [I, O] : never;
console.log(JSON.stringify(hello.flow, null, 1), JSON.stringify(b.flow), stepId);
