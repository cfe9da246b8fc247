import {
  type Flow,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  LimitExceededError,
  refuseUnsafeIntegers,
  toJsonValue,
  ValidationError,
} from "@stepflow/core";
import type { EngineLimits } from "./engine/limits.ts";
import { isLargerThan } from "./engine/value-size.ts";
import { type Environment, resolveVariables } from "./engine/variables.ts";
import { checkInputs } from "./input-validation.ts";

/** What a run is started with, as it was given. */
export interface GivenValues {
  readonly inputs: readonly unknown[];
  readonly variables: unknown;
}

/** By what it is read. */
export interface ReadingRules {
  readonly limits: EngineLimits;
  readonly inputValidation: "check" | "off";
  readonly environment: Environment;
}

/**
 * Copies what a run is given, so that nobody can change it any more, and checks it.
 *
 * @throws ValidationError when something is no JSON, would be rounded, does not fit the flow's schema, or is missing
 * @throws LimitExceededError when an input is too large
 */
export function readRunRequest(
  flow: Flow,
  given: GivenValues,
  { limits, inputValidation, environment }: ReadingRules,
): { readonly inputs: readonly JsonValue[]; readonly variables: JsonObject } {
  const isOnly = given.inputs.length === 1;
  const inputs = given.inputs.map((input, index) => readValue(input, isOnly ? "input" : `inputs[${index}]`));
  refuseLargeInputs(inputs, limits);
  if (inputValidation === "check") checkInputs(flow, inputs);
  const variables = given.variables === undefined ? {} : readValue(given.variables, "variables");
  if (!isJsonObject(variables)) throw new ValidationError("variables", [{ path: "$", message: "expected an object" }]);
  return { inputs, variables: resolveVariables(flow, variables, environment) };
}

/** Refuses what JSON or JavaScript would change without a word. */
function readValue(value: unknown, subject: string): JsonValue {
  const json = toJsonValue(value, subject);
  refuseUnsafeIntegers(json, subject);
  return json;
}

function refuseLargeInputs(inputs: readonly JsonValue[], { valueSize }: EngineLimits): void {
  const index = inputs.findIndex((input) => isLargerThan(input, valueSize));
  if (index === -1) return;
  const message = `inputs[${index}] is larger than ${valueSize} characters`;
  throw new LimitExceededError("valueSize", valueSize, message, { hint: "Keep it as a blob and hand on its id." });
}
