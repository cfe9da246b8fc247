import type { BuiltinComponent } from "./builtin-plugin.ts";

/** Answers its input: for measuring what everything around a component costs. */
export const noopComponent: BuiltinComponent = {
  name: "noop",
  description: "Answers its input.",
  inputSchema: {},
  outputSchema: {},
  async execute(value) {
    return value;
  },
};
