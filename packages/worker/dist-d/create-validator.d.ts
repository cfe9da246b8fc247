import { type Schema, type SchemaSide } from "@stepflow/core";
/** Checks a value and answers what the schema makes of it; throws a ValidationError when it does not fit. */
export type Validator = (value: unknown) => unknown;
/**
 * A validator for a schema of any kind. Schemas of libraries check themselves; a plain JSON Schema is compiled.
 *
 * @param subject what is checked, for error messages, for example `input of component greet`
 * @throws ValidationError when a plain JSON Schema is not a valid one
 */
export declare function createValidator(schema: Schema, side: SchemaSide, subject: string): Validator;
//# sourceMappingURL=create-validator.d.ts.map