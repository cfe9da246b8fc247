/** A contract cannot be turned into code. The message is one line: the file, the place in it, and what is wrong. */
export class ContractError extends Error {
  override readonly name = "ContractError";

  /** @param place a JSON pointer such as `#/$defs/Step`, or `line:column` where the text is not JSON */
  constructor(file: string, place: string | undefined, message: string, options?: ErrorOptions) {
    const [line = ""] = message.split("\n", 1);
    super(`${place === undefined ? file : `${file}${place.startsWith("#") ? "" : ":"}${place}`}: ${line}`, options);
  }
}
