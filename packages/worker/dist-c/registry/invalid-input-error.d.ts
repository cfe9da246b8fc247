import { ValidationError } from "@stepflow/core";
/** What the caller gave does not fit the component's input schema; the component was not called. */
export declare class InvalidInputError extends ValidationError {
}
//# sourceMappingURL=invalid-input-error.d.ts.map