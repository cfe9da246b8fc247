import { HttpError } from "../http/http-error.ts";

const pattern = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/;

/**
 * A run's id as it is written here: 0.11 also takes it without hyphens, and in capitals.
 *
 * @throws HttpError 400 for what is no UUID
 */
export function readRunId(text: string): string {
  const parts = pattern.exec(text.toLowerCase())?.slice(1);
  if (parts === undefined) throw new HttpError(400, `run id ${JSON.stringify(text)}: expected a UUID`);
  return parts.join("-");
}
