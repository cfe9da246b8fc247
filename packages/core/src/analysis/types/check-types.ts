import type { Expression } from "../../expression/expression.ts";
import type { Step } from "../../flow/flow.ts";
import type { FlowDefinition } from "../../flow/flow-definition.ts";
import { isJsonObject, type JsonValue } from "../../json.ts";
import type { Diagnostic, ReportDiagnostic } from "../diagnostic.ts";
import { type FlowSchemas, readFlowSchemas } from "../flow-schemas.ts";
import { asSchema, type JsonSchema, type LocatedSchema, own } from "./json-schema.ts";
import { SchemaComparison } from "./schema-comparison.ts";
import { indeterminate, typeMismatch, unknownProperty } from "./type-diagnostics.ts";
import { type TypeScope, typeOfExpression } from "./type-of-expression.ts";
import { anything, type ValueType } from "./value-type.ts";

/** What a component says about its input and output; absent for anything. */
export interface ComponentSchemas {
  readonly input?: JsonSchema;
  readonly output?: JsonSchema;
}

/** What {@link checkTypes} needs beside the flow. */
export interface CheckTypesOptions {
  readonly componentSchemas: (component: string) => ComponentSchemas | undefined;
  /** Warns where types can't be checked. */
  readonly strict: boolean;
  readonly report: ReportDiagnostic;
}

/** What findings about the output name where they would name a step. */
const flowName = "<flow>";

/**
 * Checks what goes into steps and into the output against their schemas: 2100, 2101, and 1101 when strict. Reported is
 * only what no value can make right. Warnings come after all errors.
 *
 * @returns by step id, what the step comes to: what the flow's `schemas` say, else what its component says
 */
export function checkTypes(definition: FlowDefinition, options: CheckTypesOptions): Map<string, JsonSchema> {
  const { flow, steps, output } = definition;
  const { componentSchemas, strict, report } = options;
  const schemas = readFlowSchemas(flow);
  const comparison = new SchemaComparison();
  const outputs = new Map<string, JsonSchema>();
  const types = new Map<string, ValueType>();
  const scope: TypeScope = {
    input: schemas.input === undefined ? anything : typeOf(declared(schemas.input, schemas)),
    variables: variableTypes(schemas),
    steps: types,
  };
  const warnings: Diagnostic[] = [];

  const check = (actual: ValueType, expected: LocatedSchema, stepId: string, at: string, what: string): void => {
    const verdict = comparison.fits(actual, expected);
    if (verdict === "unknown") warnings.push(indeterminate(stepId, `cannot verify ${what} type statically`, at));
    if (typeof verdict === "string") return;
    for (const detail of verdict.no) report(typeMismatch(stepId, expected, actual, detail, at));
  };
  const infer = (expression: Expression, stepId: string, at: string): ValueType =>
    typeOfExpression(expression, at, scope, (path, missing, place) => {
      report(unknownProperty(stepId, path, missing, place));
    });

  for (const [index, { step, input }] of steps.entries()) {
    const at = `$.steps[${index}]`;
    const component = componentSchemas(step.component) ?? {};
    const inputType = infer(input, step.id, `${at}.input`);
    if (component.input !== undefined) check(inputType, ownRoot(component.input), step.id, `${at}.input`, "input");

    const result = stepResult(step, schemas, component.output);
    if (result === undefined) warnings.push(indeterminate(step.id, "component does not declare output schema", at));
    outputs.set(step.id, result?.schema ?? true);
    types.set(step.id, result ? typeOf(result) : anything);
  }
  const outputType = infer(output, flowName, "$.output");
  if (schemas.output !== undefined) {
    check(outputType, declared(schemas.output, schemas), flowName, "$.output", "output");
  }
  if (strict) warnings.forEach(report);
  return outputs;
}

/** What a step comes to. A schema in the flow says all; a component's says nothing about the default of `onError`. */
function stepResult(step: Step, schemas: FlowSchemas, output: JsonSchema | undefined): LocatedSchema | undefined {
  const schema = own(schemas.steps, step.id);
  if (schema !== undefined) return declared(schema, schemas);
  if (output === undefined) return undefined;
  if (step.onError?.action !== "useDefault") return ownRoot(output);
  const definitions = own(typeof output === "object" ? output : undefined, "$defs");
  const withDefault = {
    // References in `output` point to the root, which is this schema now.
    ...(definitions !== undefined && { $defs: definitions }),
    anyOf: [output, { const: step.onError.defaultValue ?? null }],
  };
  return { schema: withDefault, roots: [output, withDefault] };
}

function variableTypes({ variables, root }: FlowSchemas): Map<string, ValueType> {
  const properties = isJsonObject(variables?.properties) ? variables.properties : {};
  return new Map(
    Object.entries(properties).map(([name, value]) => {
      const schema = asSchema(value);
      return [name, typeOf({ schema, roots: [schema, variables ?? true, root] })];
    }),
  );
}

/** A schema of the flow's `schemas`: it may bring its own `$defs`, or use those of all. */
function declared(value: JsonValue, { root }: FlowSchemas): LocatedSchema {
  const schema = asSchema(value);
  return { schema, roots: [schema, root] };
}

function ownRoot(schema: JsonSchema): LocatedSchema {
  return { schema, roots: [schema] };
}

function typeOf(located: LocatedSchema): ValueType {
  return { kind: "schema", ...located };
}
