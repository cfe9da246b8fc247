import { isJsonObject, type JsonObject, type JsonValue, ValidationError, type ValidationIssue } from "@stepflow/core";

/** Where values for variables come from that the caller does not give. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The values of a run's variables: what the caller gives, then the environment, then defaults of the flow's schema.
 *
 * The environment is asked under the schema's `env_var`, else `STEPFLOW_VAR_<NAME>`; its text is read as JSON where it
 * is JSON. An optional variable of a simple type without a default has that type's empty value, as upstream.
 *
 * @throws ValidationError naming every required variable that has no value
 */
export function resolveVariables(schema: JsonObject | undefined, given: JsonObject, environment: Environment): JsonObject {
  const properties = isJsonObject(schema?.properties) ? schema.properties : {};
  const required = Array.isArray(schema?.required) ? schema.required : [];
  const values: Record<string, JsonValue> = { ...given };
  const issues: ValidationIssue[] = [];
  for (const [name, property] of Object.entries(properties)) {
    if (Object.hasOwn(values, name)) continue;
    const isRequired = required.includes(name);
    const value = fromEnvironment(name, property, environment) ?? defaultOf(property, isRequired);
    if (value !== undefined) values[name] = value;
    else if (isRequired) issues.push({ path: `$.${name}`, message: missingMessage(name, property) });
  }
  if (issues.length > 0) throw new ValidationError("variables", issues);
  return values;
}

/** The names of the variables whose values must not be shown. */
export function secretVariables(schema: JsonObject | undefined): string[] {
  const properties = isJsonObject(schema?.properties) ? schema.properties : {};
  return Object.entries(properties).flatMap(([name, property]) =>
    isJsonObject(property) && property.is_secret === true ? [name] : [],
  );
}

function environmentName(name: string, property: JsonValue): string {
  const declared = isJsonObject(property) ? property.env_var : undefined;
  return typeof declared === "string" ? declared : `STEPFLOW_VAR_${name.toUpperCase()}`;
}

function fromEnvironment(name: string, property: JsonValue, environment: Environment): JsonValue | undefined {
  const text = environment[environmentName(name, property)];
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function defaultOf(property: JsonValue, isRequired: boolean): JsonValue | undefined {
  if (!isJsonObject(property)) return undefined;
  if (property.default !== undefined) return property.default;
  if (isRequired) return undefined;
  switch (property.type) {
    case "string":
      return "";
    case "number":
    case "integer":
      return 0;
    case "boolean":
      return false;
    default:
      return Array.isArray(property.type) && property.type.includes("null") ? null : undefined;
  }
}

function missingMessage(name: string, property: JsonValue): string {
  return `required, and not given; pass it in variables or set ${environmentName(name, property)}`;
}
