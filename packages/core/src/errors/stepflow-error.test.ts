import { expect, it } from "vitest";
import { StepflowError } from "./stepflow-error.ts";
import { ValidationError } from "./validation-error.ts";

it("starts its message with a stable code and keeps cause, hint and details", () => {
  const cause = new Error("below");
  const error = new StepflowError("NOT_FOUND", "no such flow", { hint: "Store it first.", details: { id: 1 }, cause });
  expect(error).toMatchObject({
    code: "NOT_FOUND",
    message: "[NOT_FOUND] no such flow",
    hint: "Store it first.",
    cause,
  });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "StepflowError",
    code: "NOT_FOUND",
    message: "[NOT_FOUND] no such flow",
    hint: "Store it first.",
    details: { id: 1 },
  });
});

it("is recognised across two copies of the package, and nothing else is", () => {
  const copy = Object.assign(new Error("from another copy"), { [Symbol.for("@stepflow/StepflowError")]: true });
  expect(StepflowError.isInstance(copy)).toBe(true);
  expect(StepflowError.isInstance(new ValidationError("flow", []))).toBe(true);
  for (const other of [new Error("plain"), null, undefined, "text", {}])
    expect(StepflowError.isInstance(other)).toBe(false);
});

it("names every place that is wrong", () => {
  const error = new ValidationError("flow.yaml", [
    { path: "$.steps[0].id", message: "expected a string, found nothing" },
    { path: "$.output", message: "nested too deep" },
  ]);
  expect(error.message).toBe(
    "[VALIDATION] flow.yaml: $.steps[0].id: expected a string, found nothing\nflow.yaml: $.output: nested too deep",
  );
});
