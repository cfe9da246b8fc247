import { type Flow, isJsonArray, isJsonObject, type JsonObject, type JsonValue, ValidationError } from "@stepflow/core";
import { variableDefaults } from "@stepflow/core/expressions";

/** Where values for variables come from that the caller does not give. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Something that must not be shown. */
export type Secret = string | number;

/**
 * The values of a run's variables: what the caller gives, then the environment, then defaults of the flow's schema.
 *
 * The environment is asked under the schema's `env_var`, else `STEPFLOW_VAR_<NAME>`; its text is read as JSON where it
 * is JSON.
 *
 * @throws ValidationError naming every required variable that has no value
 */
export function resolveVariables(flow: Flow, given: JsonObject, environment: Environment): JsonObject {
  if (flow.schemas === undefined) return given;
  const schema = variablesSchema(flow);
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  const fromEnvironment: Record<string, JsonValue> = {};
  for (const [name, property] of Object.entries(properties)) {
    const value = readEnvironment(environment[environmentName(name, property)]);
    if (value !== undefined) fromEnvironment[name] = value;
  }
  const values = { ...variableDefaults(flow), ...fromEnvironment, ...given };
  const required = isJsonArray(schema.required) ? schema.required : [];
  const issues = required
    .filter((name) => typeof name === "string")
    .filter((name) => !Object.hasOwn(values, name))
    .map((name) => ({
      path: `$.${name}`,
      message: `required, and not given; pass it in variables or set ${environmentName(name, properties[name])}`,
    }));
  if (issues.length > 0) throw new ValidationError("variables", issues);
  return values;
}

/** The schema of a flow's variables; `{}` when it declares none. */
export function variablesSchema(flow: Flow): JsonObject {
  const properties = flow.schemas?.properties;
  const schema = isJsonObject(properties) ? properties.variables : undefined;
  return isJsonObject(schema) ? schema : {};
}

/** The texts and numbers in a run's secret variables, which must not be shown; other values are no secret by themselves. */
export function secretValues(flow: Flow, variables: JsonObject): Secret[] {
  if (flow.schemas === undefined) return [];
  const { properties } = variablesSchema(flow);
  return Object.entries(isJsonObject(properties) ? properties : {}).flatMap(([name, property]) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return isJsonObject(property) && property.is_secret === true && value !== undefined ? secretParts(value) : [];
  });
}

function secretParts(value: JsonValue): Secret[] {
  if (typeof value === "string" || typeof value === "number") return [value];
  return isJsonArray(value) || isJsonObject(value) ? Object.values(value).flatMap(secretParts) : [];
}

function environmentName(name: string, property: JsonValue | undefined): string {
  const declared = isJsonObject(property) ? property.env_var : undefined;
  return typeof declared === "string" ? declared : `STEPFLOW_VAR_${name.toUpperCase()}`;
}

function readEnvironment(text: string | undefined): JsonValue | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
