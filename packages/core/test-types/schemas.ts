// Every kind of schema gives its types to components and flows.
import { component, defineComponent, defineFlow, type FromJsonSchema } from "@stepflow/core";
import { toStandardJsonSchema } from "@valibot/to-json-schema";
import { type } from "arktype";
import * as v from "valibot";
import { z } from "zod";
import { type InputOf, type OutputOf, proves, type Same } from "./support.ts";

// zod: flows see the input type of inputs and the output type of outputs; the work sees the other sides.
const withZod = defineComponent({
  name: "zod",
  input: z.object({ size: z.number().default(1), count: z.coerce.number() }),
  output: z.object({ text: z.string(), more: z.array(z.string()).default([]) }),
  execute: ({ size, count }) => {
    proves<Same<typeof size, number>>();
    proves<Same<typeof count, number>>();
    return { text: "a" };
  },
});
const zodFlow = defineFlow({ name: "zod" }, ({ step }) => step("a", withZod, { count: "7" }).more);
proves<Same<OutputOf<typeof zodFlow>, string[]>>();

// valibot, through its standard form.
const withValibot = defineComponent({
  name: "valibot",
  input: toStandardJsonSchema(v.object({ size: v.optional(v.number()) })),
  output: toStandardJsonSchema(v.object({ label: v.string() })),
  execute: ({ size }) => ({ label: String(size) }),
});
const valibotFlow = defineFlow({ name: "valibot" }, ({ step }) => step("a", withValibot, {}).label);
proves<Same<OutputOf<typeof valibotFlow>, string>>();

// arktype.
const withArktype = defineComponent({
  name: "arktype",
  input: type({ name: "string", "age?": "number" }),
  output: type({ tags: "string[]" }),
  execute: ({ name }) => ({ tags: [name] }),
});
const arktypeFlow = defineFlow(
  { name: "arktype", input: type({ name: "string" }) },
  ({ input, step }) => step("a", withArktype, { name: input.name }).tags,
);
proves<Same<InputOf<typeof arktypeFlow>, { name: string }>>();
proves<Same<OutputOf<typeof arktypeFlow>, string[]>>();

// Plain JSON Schema, with `as const` where it stands elsewhere and without where it stands in place.
const pointSchema = {
  type: "object",
  properties: { x: { type: "number" }, y: { type: "number" }, label: { type: ["string", "null"] } },
  required: ["x", "y"],
} as const;
const withJsonSchema = defineComponent({
  name: "jsonSchema",
  input: pointSchema,
  output: { type: "object", properties: { near: { type: "array", items: { type: "integer" } } }, required: ["near"] },
  execute: ({ x, y, label }) => {
    proves<Same<typeof label, string | null | undefined>>();
    return { near: [x, y] };
  },
});
const jsonSchemaFlow = defineFlow(
  { name: "jsonSchema", input: pointSchema },
  ({ input, step }) => step("a", withJsonSchema, { x: input.x, y: 1 }).near,
);
proves<Same<InputOf<typeof jsonSchemaFlow>["x"], number>>();
proves<Same<OutputOf<typeof jsonSchemaFlow>, number[]>>();

// What a JSON Schema's type is read from.
proves<Same<FromJsonSchema<{ type: "integer" }>, number>>();
proves<Same<FromJsonSchema<{ enum: ["a", 1, null] }>, "a" | 1 | null>>();
proves<Same<FromJsonSchema<{ const: "a" }>, "a">>();
proves<Same<FromJsonSchema<{ anyOf: [{ type: "string" }, { type: "null" }] }>, string | null>>();
proves<Same<FromJsonSchema<{ oneOf: readonly [{ const: 1 }, { const: 2 }] }>, 1 | 2>>();
proves<Same<FromJsonSchema<{ type: "array" }>, unknown[]>>();
proves<Same<FromJsonSchema<{ type: "array"; prefixItems: [{ type: "string" }]; items: false }>, [string]>>();
proves<Same<FromJsonSchema<{ type: "object"; additionalProperties: { type: "number" } }>, Record<string, number>>>();
proves<Same<FromJsonSchema<{ description: "anything" }>, unknown>>();
proves<Same<FromJsonSchema<{ $ref: "#/$defs/Id"; $defs: { Id: { type: "string" } } }>, string>>();
type Tree = FromJsonSchema<{
  $ref: "#/definitions/Tree";
  definitions: {
    Tree: { type: "object"; properties: { children: { type: "array"; items: { $ref: "#/definitions/Tree" } } } };
  };
}>;
declare const tree: Tree;
proves<Same<typeof tree, Tree>>();
export const grandchildren: number | undefined = tree.children?.[0]?.children?.length;
const both: FromJsonSchema<{
  allOf: [
    { type: "object"; properties: { a: { type: "string" } }; required: ["a"] },
    { type: "object"; properties: { b: { type: "number" } }; required: ["b"] },
  ];
}> = { a: "a", b: 1 };

component("/any", { input: {}, output: both.a === "a" ? {} : {} });
