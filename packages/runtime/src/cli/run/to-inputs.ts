import { type Flow, isJsonObject, ValidationError } from "@stepflow/core";
import { checkInputs } from "../../input-validation.ts";
import { UsageError } from "../errors/usage-error.ts";
import { checkGiven, type GivenValue } from "../input/given-value.ts";
import type { GivenInput } from "../input/read-input.ts";

/**
 * The inputs of a run, checked against the flow's input schema here, where it is known on which line each stands. A flow
 * that needs no input gets an empty object.
 *
 * @throws ValidationError naming source, line and path of what does not fit
 * @throws UsageError when the flow needs an input and none was given
 */
export function toInputs(given: GivenInput, flow: Flow): readonly GivenValue[] {
  if (given.kind === "none") return [withoutInput(flow)];
  const inputs = given.kind === "batch" ? given.inputs : [given.input];
  for (const input of inputs) checkGiven(input, (value) => checkInputs(flow, [value]));
  return inputs;
}

function withoutInput(flow: Flow): GivenValue {
  const input = { value: {}, source: "input", locate: undefined };
  try {
    checkInputs(flow, [input.value]);
    return input;
  } catch (thrown) {
    if (!(thrown instanceof ValidationError)) throw thrown;
    const needed = requiredFields(flow);
    throw new UsageError(
      `this flow needs an input${needed === "" ? "" : ` with ${needed}`}, and none was given`,
      "Give one with --input FILE or --input-json '{…}', or send it to stdin.",
    );
  }
}

function requiredFields({ schemas }: Flow): string {
  const properties = schemas?.properties;
  const input = isJsonObject(properties) ? properties.input : undefined;
  return isJsonObject(input) && Array.isArray(input.required) ? input.required.join(", ") : "";
}
