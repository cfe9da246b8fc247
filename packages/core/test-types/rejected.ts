// Nothing here compiles. A comment below the line says what the compiler has to say about it.
import { component, defineComponent, defineFlow, mount } from "@stepflow/core";
import * as v from "valibot";
import { z } from "zod";
import { anything, executor, find, greet, shape } from "./support.ts";

const input = z.object({ name: z.string(), nick: z.string().optional(), tags: z.array(z.string()), age: z.number() });

defineFlow({ name: "inputs", input }, ({ input, step, at, assume, when }) => {
  const greeting = step("greet", greet, { name: input.name });

  step("wrong type", greet, { name: input.age });
  // ^ error: Type 'RefTo<number>' is not assignable to type 'string | RefTo<string>'
  step("wrong value", greet, { name: 1 });
  // ^ error: Type 'number' is not assignable to type 'string | RefTo<string>'
  step("missing field", greet, {});
  // ^ error: is not assignable to parameter of type
  step("unknown field", greet, { name: "a", lowd: true });
  // ^ error: 'lowd' does not exist in type
  step("optional", greet, { name: input.nick });
  // ^ error: Type 'undefined' is not assignable to type 'string'
  step("optional into optional", greet, { name: "a", loud: orUndefined(input.nick) });
  // ^ error: Type 'undefined' is not assignable to type 'boolean'
  step("optional into unknown", anything, { any: input.nick });
  // ^ error: Type 'undefined' is not assignable to type '{} | null'
  step("optional into empty", shape, input.nick);
  // ^ error: Type 'undefined' is not assignable to type
  step("undefined below optional", find, { id: greeting.user.id });
  // ^ error: Type 'undefined' is not assignable to type 'number'
  step("field of one arm", find, { id: step("shape", shape, {}).radius });
  // ^ error: Type 'undefined' is not assignable to type 'number'
  step("null below nullable result", greet, { name: step("find", find, { id: 1 }).author.name });
  // ^ error: Type 'null' is not assignable to type 'string'
  step("unknown into typed", greet, { name: step("anything", anything, null).text });
  // ^ error: UnknownRef
  step("element", greet, { name: greeting.tags[0] });
  // ^ error: Type 'undefined' is not assignable to type
  step("no such field", greet, { name: greeting.massage });
  // ^ error: Property 'massage' does not exist on type
  step("null of a missing else", greet, { name: when(input.nick, "a") });
  // ^ error: Type 'null' is not assignable to type 'string'
  step("default", greet, { name: "a" }, { onError: { action: "useDefault", defaultValue: new Date() } });
  // ^ error: Type 'Date' is not assignable to type
  step("no such action", greet, { name: "a" }, { onError: { action: "skip" } });
  // ^ error: Type '"skip"' is not assignable to type
  greeting();
  // ^ error: This expression is not callable
  greeting.tags.map((tag: string) => tag);
  // ^ error: Property 'map' does not exist on type
  greeting.message.length;
  // ^ error: Property 'length' does not exist on type
  at(greeting.tags, "first");
  // ^ error: Argument of type 'string' is not assignable to parameter of type 'number'
  at(greeting, "massage");
  // ^ error: Argument of type '"massage"' is not assignable to parameter of type
  assume<string>("a");
  // ^ error: Argument of type 'string' is not assignable to parameter of type 'RefTo<unknown>'
  return { message: greeting.message };
});
declare function orUndefined<T>(value: T): T;

defineFlow({ name: "optional output", input }, ({ input }) => ({ nick: input.nick }));
// ^ error: Type 'RefTo<string | undefined>' is not assignable to type 'JsonTemplate'
defineFlow({ name: "wrong output", input, output: z.object({ age: z.string() }) }, ({ input }) => ({ age: input.age }));
// ^ error: Type 'RefTo<number>' is not assignable to type 'string | RefTo<string>'
defineFlow({ name: "missing output", input, output: z.object({ age: z.string() }) }, () => ({}));
// ^ error: is not assignable to type
defineFlow({ name: "expressions", input }, ({ input, coalesce, when, variable }) => {
  coalesce(input.nick, "a");
  // ^ error: Type 'undefined' is not assignable to type '{} | null'
  when(input.nick, input.nick);
  // ^ error: Type 'undefined' is not assignable to type '{} | null'
  when(true, "a");
  // ^ error: Argument of type 'boolean' is not assignable to parameter of type 'RefTo
  when(input.name, { a: 1 }).a;
  // ^ error: Property 'a' does not exist on type 'RefTo
  return variable("anything is declared when nothing is");
});
const variables = z.object({ size: z.number(), region: z.string().optional() });
defineFlow({ name: "variables", variables }, ({ variable }) => {
  variable("sice");
  // ^ error: Argument of type '"sice"' is not assignable to parameter of type
  return null;
});
defineFlow({ name: "variables", variables }, ({ variable }) => variable("region"));
// ^ error: Type 'undefined' is not assignable to type '{} | null'

// Servers carry JSON: a type that is none is refused where its schema is given, with the place.
defineComponent({
  name: "dates",
  input: z.object({ from: z.date() }),
  // ^ error: $.from is a Date; JSON carries it as a string, so describe a string here
  output: z.object({ rows: z.array(z.object({ big: z.bigint() })) }),
  // ^ error: $.rows[].big is a bigint; describe a string here
  execute: () => ({ rows: [] }),
});
component("/sets", {
  input: z.object({ seen: z.set(z.string()) }),
  // ^ error: $.seen is a Map, Set or typed array
  output: z.unknown(),
});
defineFlow({ name: "dates", input: z.date() }, ({ literal }) => literal(null));
// ^ error: $ is a Date
defineComponent({
  name: "valibot",
  input: v.object({ call: v.function() }),
  // ^ error: $.call is a function or symbol
  output: v.string(),
  execute: () => "a",
});
const text = z.object({ text: z.string() });
defineComponent({ name: "answer", input: text, output: text, execute: () => ({ text: 1 }) });
// ^ error: Type 'number' is not assignable to type 'string'
mount("/mine", { greet: "greet" });
// ^ error: Type 'string' is not assignable to type 'ComponentReference<unknown, unknown>'

// Flows inside flows.
const named = defineFlow({ name: "named", input: z.string() }, ({ input }) => input);
defineFlow({ name: "inner", input }, ({ input, map, iterate, evaluate }) => {
  map("items of another type", named, [input.age]);
  // ^ error: No overload matches this call
  map("not a list", named, input.name);
  // ^ error: No overload matches this call
  iterate("neither result nor next", ({ input: state }) => ({ value: state.n }), { n: 1 });
  // ^ error: No overload matches this call
  iterate("next of another type", () => ({ next: { n: "a" } }), { n: 1 });
  // ^ error: No overload matches this call
  evaluate("wrong input", named, input.age);
  // ^ error: No overload matches this call
  return null;
});

executor.run(named, 1);
// ^ error: Argument of type 'number' is not assignable to parameter of type 'string'
const described = defineFlow({ name: "described", input: z.object({ name: z.string() }) }, ({ input }) => input.name);
executor.run(described, {});
// ^ error: Property 'name' is missing
executor.run(described, { name: "a", nickname: "b" });
// ^ error: 'nickname' does not exist in type
executor.submitMany(described, [{ name: 1 }]);
// ^ error: Type 'number' is not assignable to type 'string'
declare const partial: { name?: string };
executor.run(described, partial);
// ^ error: Argument of type '{ name?: string; }' is not assignable to parameter of type '{ name: string; }'
