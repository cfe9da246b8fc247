import { InvalidArgumentError } from "commander";

/** The value of an option that counts. */
export function readCount(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= 1) return count;
  throw new InvalidArgumentError("Expected a whole number, 1 or more.");
}
