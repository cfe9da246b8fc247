import { ValidationError } from "@stepflow/core/executor";

/** @throws ValidationError unless the option is a number, 0 or more; a time-out of NaN would come at once */
export function checkAmount(name: string, value: number | undefined): void {
  if (value === undefined || (typeof value === "number" && value >= 0)) return;
  refuse(name, "a number, 0 or more", value);
}

/** @throws ValidationError unless the option is a whole number, 1 or more */
export function checkCount(name: string, value: number | undefined): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 1)) return;
  refuse(name, "a whole number, 1 or more", value);
}

function refuse(name: string, expected: string, found: unknown): never {
  const message = `expected ${expected}, found ${String(found)}`;
  throw new ValidationError("options", [{ path: `$.${name}`, message }]);
}
