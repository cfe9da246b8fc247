import {
  type Flow,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type SubmitOptions,
  ValidationError,
  type WorkflowOverrides,
} from "@stepflow/core";
import type { Command } from "commander";
import { overrideSteps } from "../../engine/overrides.ts";
import { type Environment, resolveVariables } from "../../engine/variables.ts";
import type { Cli } from "../cli.ts";
import { checkGiven, type GivenValue } from "../input/given-value.ts";
import { readValueOption } from "../input/read-value-option.ts";

/**
 * Reads variables, overrides and concurrency, and checks them against the flow here, where it is known on which line
 * each stands.
 *
 * @param variablesFrom where variables come from that are not given
 * @throws StepflowError, ValidationError naming the source and the line
 */
export async function readSettings(
  command: Command,
  flow: Flow,
  variablesFrom: Environment,
  cli: Cli,
): Promise<SubmitOptions> {
  const variables = (await readValueOption(command, "variables", cli)) ?? noVariables;
  const overrides = await readValueOption(command, "overrides", cli);
  const { maxConcurrency } = command.opts<{ readonly maxConcurrency?: number }>();
  return {
    variables: checkVariables(variables, flow, variablesFrom),
    ...(overrides !== undefined && { overrides: checkOverrides(overrides, flow) }),
    ...(maxConcurrency !== undefined && { maxConcurrency }),
  };
}

const noVariables: GivenValue = { value: {}, source: "variables", locate: undefined };

function checkVariables(given: GivenValue, flow: Flow, variablesFrom: Environment): JsonObject {
  const hint =
    "Give variables with --variables FILE or --variables-json, or let --env-variables take them from the environment.";
  return checkGiven(
    given,
    (value) => {
      if (!isJsonObject(value)) throw expected("variables", "an object of values by name");
      return resolveVariables(flow, value, variablesFrom);
    },
    hint,
  );
}

function checkOverrides(given: GivenValue, flow: Flow): WorkflowOverrides {
  return checkGiven(given, (value) => {
    if (!isOverrides(value)) throw expected("overrides", 'an object such as { "steps": { "<id>": { "value": {} } } }');
    overrideSteps(flow, value);
    return value;
  });
}

/** What is in `steps` is checked, with places, by whoever changes the steps. */
function isOverrides(value: JsonValue): value is JsonValue & WorkflowOverrides {
  return isJsonObject(value) && isJsonObject(value.steps);
}

function expected(subject: string, form: string): ValidationError {
  return new ValidationError(subject, [{ path: "$", message: `expected ${form}` }]);
}
