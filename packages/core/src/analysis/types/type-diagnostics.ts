import { createDiagnostic, type Diagnostic } from "../diagnostic.ts";
import { describeSchema, describeType } from "./describe-type.ts";
import type { MissingPart } from "./follow-path.ts";
import type { LocatedSchema } from "./json-schema.ts";
import type { ValueType } from "./value-type.ts";

// The contract gives findings about types no path; the place is among their data instead, as `location`.

/** 2100: a value that does not fit the schema of where it goes. */
export function typeMismatch(
  stepId: string,
  expected: LocatedSchema,
  actual: ValueType,
  detail: string,
  location: string,
): Diagnostic {
  const names = { expected: describeSchema(expected.schema), actual: describeType(actual) };
  return createDiagnostic(
    "typeMismatch",
    `Type mismatch in step '${stepId}': expected ${names.expected}, got ${names.actual}. ${detail}`,
    { data: { step_id: stepId, ...names, detail, location } },
  );
}

/** 2101: a path that no value can have. */
export function unknownProperty(stepId: string, path: string, part: MissingPart, location: string): Diagnostic {
  const property = part.notAnArray ? "<array index>" : String(part.missing);
  return createDiagnostic(
    "unknownPropertyInPath",
    part.notAnArray
      ? `Cannot index non-array at path '${path}' in step '${stepId}'`
      : `Unknown property '${property}' at path '${path}' in step '${stepId}'`,
    { data: { step_id: stepId, path, property, location } },
  );
}

/** 1101: types that can't be checked before the flow runs. */
export function indeterminate(stepId: string, reason: string, location: string): Diagnostic {
  return createDiagnostic("typeCheckIndeterminate", `Type check indeterminate for step '${stepId}': ${reason}`, {
    data: { step_id: stepId, reason, location },
  });
}
