import { ValidationError } from "@stepflow/core";
/** What the caller gave does not fit the component's input schema; the component was not called. */
export class InvalidInputError extends ValidationError {
}
//# sourceMappingURL=invalid-input-error.js.map