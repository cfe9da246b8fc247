/** No whole reply came; another attempt may fare better. */
export class HttpError extends Error {
  override readonly name = "HttpError";
}

/** The request or its reply is refused; another attempt would be too. */
export class HttpRefusedError extends Error {
  override readonly name = "HttpRefusedError";
}
