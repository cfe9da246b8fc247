// Compiled with the package: what a user of the generated module sees.
import type { FlowHandle, JsonValue } from "@stepflow/core";
import { flows } from "./flows.gen.ts";

declare function run<Input, Output>(flow: FlowHandle<Input, Output>, input: NoInfer<Input>): Promise<Output>;

export async function consume(): Promise<[string, string, JsonValue]> {
  const { greeting } = await run(flows.greet, { name: "Ada" });
  const invoice = await run(flows.billingInvoice, { lines: [{ text: "a", lines: [{ text: "b" }] }], currency: "EUR" });
  // @ts-expect-error: a misspelt field
  await run(flows.greet, { nam: "Ada" });
  // @ts-expect-error: no such currency
  await run(flows.billingInvoice, { lines: [], currency: "DM" });
  return [greeting, invoice, await run(flows.untyped, [1, "any", null])];
}
