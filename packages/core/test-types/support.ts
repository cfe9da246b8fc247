import { defineComponent, type FlowDefinition, type StepflowExecutor } from "@stepflow/core";
import { z } from "zod";

/** Whether two types are the same, and not merely assignable to each other. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only for `true`. */
export declare function proves<_ extends true>(): void;

export type InputOf<Flow> = Flow extends FlowDefinition<infer Input, unknown> ? Input : never;
export type OutputOf<Flow> = Flow extends FlowDefinition<unknown, infer Output> ? Output : never;

export declare const executor: StepflowExecutor;

export const greet = defineComponent({
  name: "greet",
  input: z.object({ name: z.string(), loud: z.boolean().optional() }),
  output: z.object({
    message: z.string(),
    tags: z.array(z.string()),
    counts: z.record(z.string(), z.number()),
    user: z.object({ id: z.number(), address: z.object({ city: z.string() }) }).optional(),
    nickname: z.string().nullable(),
  }),
  execute: ({ name }) => ({ message: `Hello ${name}`, tags: [], counts: {}, nickname: null }),
});

export const find = defineComponent({
  name: "find",
  input: z.object({ id: z.number() }),
  output: z.object({ title: z.string(), author: z.object({ name: z.string() }) }).nullable(),
  execute: () => null,
});

export const shape = defineComponent({
  name: "shape",
  input: z.object({}),
  output: z.union([
    z.object({ kind: z.literal("circle"), radius: z.number() }),
    z.object({ kind: z.literal("square"), side: z.number() }),
  ]),
  execute: () => ({ kind: "circle" as const, radius: 1 }),
});

export const anything = defineComponent({
  name: "anything",
  input: z.unknown(),
  output: z.json(),
  execute: () => null,
});
