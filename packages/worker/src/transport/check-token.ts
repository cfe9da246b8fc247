/**
 * Refuses a token that no request could carry, such as one that was read from a file with its line break: every call
 * would be turned away.
 *
 * @throws TypeError without the token itself
 */
export function checkToken(token: string | undefined): void {
  if (token === undefined || /^[\x21-\x7e]+$/.test(token)) return;
  throw new TypeError(
    token === ""
      ? "token: expected a text, found an empty one; leave the option out where no token is asked for"
      : "token: it has spaces, line breaks or other characters that a header cannot carry; expected printable ASCII",
  );
}
