import { byHandCure, isStandardSchema, toJsonSchema, toJsonValue, ValidationError, validate, } from "@stepflow/core";
import { printPath } from "@stepflow/core/expressions";
import { Ajv2020 } from "ajv/dist/2020.js";
/**
 * A validator for a schema of any kind. Schemas of libraries check themselves; a plain JSON Schema is compiled.
 *
 * @param subject what is checked, for error messages, for example `input of component greet`
 * @throws ValidationError when a plain JSON Schema is not a valid one
 */
export function createValidator(schema, side, subject) {
    if (canValidate(schema))
        return (value) => validate(schema, value, subject);
    return compileJsonSchema(toJsonSchema(schema, side, subject, byHandCure(side)), side, subject);
}
function canValidate(schema) {
    return isStandardSchema(schema) && "validate" in schema["~standard"];
}
function compileJsonSchema(jsonSchema, side, subject) {
    const fits = compile(jsonSchema, subject);
    return (value) => {
        // What a component answers is described as it will cross, so a Date is the string that it becomes.
        const json = side === "output" ? toJsonValue(value, subject) : value;
        if (fits(json))
            return json;
        throw new ValidationError(subject, (fits.errors ?? []).map(toIssue));
    };
}
let sharedAjv;
/** One instance for all schemas: making one compiles the meta-schemas, which costs more than any schema here. */
function ajv() {
    // `format` is an annotation in draft 2020-12; unknown keywords are allowed there, too.
    sharedAjv ??= new Ajv2020({
        allErrors: true,
        strict: false,
        validateFormats: false,
        addUsedSchema: false,
        logger: false,
    });
    return sharedAjv;
}
function compile(jsonSchema, subject) {
    try {
        const fits = ajv().compile(jsonSchema);
        // The instance lives as long as the process; the schemas of a flow that nobody runs any more need not.
        ajv().removeSchema(jsonSchema);
        return fits;
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new ValidationError(subject, [{ path: "$", message: `not a JSON Schema: ${reason}` }], { cause });
    }
}
function toIssue({ instancePath, message, params }) {
    const extra = typeof params.additionalProperty === "string" ? ` ("${params.additionalProperty}")` : "";
    return { path: toPath(instancePath), message: `${message ?? "does not fit"}${extra}` };
}
/** ajv names places by JSON pointer; here they are paths, as everywhere else. */
function toPath(pointer) {
    const parts = pointer.split("/").slice(1);
    return printPath(parts.map((part) => {
        const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
        return /^\d+$/.test(name) ? Number(name) : name;
    }));
}
//# sourceMappingURL=create-validator.js.map