const componentCount = 10;

/**
 * A program with one flow of `stepCount` steps, each of which reads fields of the step before it.
 *
 * Ten components of realistic size, so that the steps are not all of one type.
 */
export function generateChain(stepCount: number): string {
  const lines = [
    `import { defineComponent, defineFlow } from "@stepflow/core";`,
    `import { z } from "zod";`,
    ...Array.from({ length: componentCount }, (_, index) => component(index)),
    `export const flow = defineFlow(`,
    `  { name: "chain", input: z.object({ name: z.string(), tags: z.array(z.string()), flag0: z.boolean() }) },`,
    `  ({ input, step }) => {`,
    `    const step0 = step("step0", component0, { name: input.name, details: { tags: input.tags, flag0: input.flag0 } });`,
  ];
  for (let index = 1; index < stepCount; index += 1) {
    const flag = `flag${index % componentCount}`;
    const before = `step${index - 1}`;
    lines.push(
      `    const step${index} = step("step${index}", component${index % componentCount}, {`,
      `      name: ${before}.user.name,`,
      `      count: ${index},`,
      `      details: { tags: [${before}.message, "more"], ${flag}: ${before}.details.${flag} },`,
      `    });`,
    );
  }
  const last = `step${stepCount - 1}`;
  lines.push(
    `    return { message: ${last}.message, tags: ${last}.details.tags };`,
    `  },`,
    `);`,
    `export const output: typeof flow extends import("@stepflow/core").FlowDefinition<infer _, infer Output> ? Output : never =`,
    `  { message: "typed to the end", tags: [] };`,
  );
  return lines.join("\n");
}

function component(index: number): string {
  const next = (index + 1) % componentCount;
  return `export const component${index} = defineComponent({
  name: "component${index}",
  input: z.object({
    name: z.string(),
    count: z.number().optional(),
    details: z.object({ tags: z.array(z.string()), flag${index}: z.boolean() }),
  }),
  output: z.object({
    message: z.string(),
    details: z.object({ tags: z.array(z.string()), flag${next}: z.boolean() }),
    user: z.object({ name: z.string(), address: z.object({ city: z.string() }).optional() }),
  }),
  execute: ({ name, details }) => ({ message: name, details: { tags: details.tags, flag${next}: true }, user: { name } }),
});`;
}
