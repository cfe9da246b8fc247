import { expect, test } from "vitest";
import { call } from "./command-line.ts";

const hint = "hint: Name it, or leave it out; a variable in the command line may be empty.\n";

// As a variable of a shell that is not set; as a path it would be the working directory.
test.each([
  [["run", ""], "an argument is empty"],
  [["validate", "flows", ""], "an argument is empty"],
  [["test", ""], "an argument is empty"],
  [["run", "--flow", ""], "--flow is empty"],
  [["run", "flow.yaml", "--config", ""], "--config is empty"],
  [["run", "flow.yaml", "--input="], "--input is empty"],
  [["test", "flow.yaml", "--junit", ""], "--junit is empty"],
  [["list-components", "--components", "a.ts", "--components", ""], "--components is empty"],
  [["visualize", "flow.yaml", "--output", ""], "--output is empty"],
] as const)("stepflow %j: %s", async (argv, message) => {
  const called = await call("/nowhere", argv);
  expect(called).toEqual({ exitCode: 2, stdout: "", stderr: `error: ${message}\n${hint}` });
});
