import { defineComponent } from "@stepflow/core";
import { z } from "zod";

const Rules = z.object({
  uppercase: z.boolean().optional(),
  lowercase: z.boolean().optional(),
  title_case: z.boolean().optional(),
});

/** Texts are rewritten as the first rule that holds says; everything else stays as it is. */
export const processData = defineComponent({
  name: "process_data",
  description: "Rewrites the texts of an object by rules, and says what it did.",
  input: z.object({
    data: z.record(z.string(), z.json()),
    processing_rules: Rules.default({}),
    include_metadata: z.boolean().default(true),
  }),
  output: z.object({
    processed_data: z.record(z.string(), z.json()),
    metadata: z.record(z.string(), z.json()),
    processing_time_ms: z.number(),
  }),
  execute: ({ data, processing_rules, include_metadata }) => {
    const startedMs = performance.now();
    const rewrite = rewriteBy(processing_rules);
    const processed_data = Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, typeof value === "string" ? rewrite(value) : value]),
    );
    const rules_applied = Object.entries(processing_rules).flatMap(([rule, holds]) => (holds ? [rule] : []));
    return {
      processed_data,
      metadata: include_metadata
        ? { processed_at: new Date().toISOString(), keys: Object.keys(data), rules_applied, component_version: "1.0.0" }
        : {},
      processing_time_ms: Math.round(performance.now() - startedMs),
    };
  },
});

function rewriteBy({ uppercase, lowercase, title_case }: z.infer<typeof Rules>): (text: string) => string {
  if (uppercase) return (text) => text.toUpperCase();
  if (lowercase) return (text) => text.toLowerCase();
  if (title_case) return titleCase;
  return (text) => text;
}

/** Every run of letters begins with a capital: `ada lovelace` becomes `Ada Lovelace`. */
export function titleCase(text: string): string {
  return text.replace(/\p{L}+/gu, ([first = "", ...rest]) => first.toUpperCase() + rest.join("").toLowerCase());
}
