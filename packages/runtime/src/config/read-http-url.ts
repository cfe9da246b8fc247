import type { Fields } from "./fields.ts";

/**
 * Reads `url`. A password in it would be shown wherever the URL is.
 *
 * @param cure what to do instead of giving user and password
 */
export function readHttpUrl(fields: Fields, cure: string): URL {
  const text = fields.string("url");
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") {
    if (url.username === "" && url.password === "") return url;
    fields.problem(fields.place("url"), `expected no user or password in the URL; ${cure}`);
  } else if (typeof fields.get("url") === "string") {
    fields.refuse("url", "an http or https URL");
  }
  return new URL("http://invalid.invalid");
}
