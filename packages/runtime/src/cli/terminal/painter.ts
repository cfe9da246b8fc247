import { styleText } from "node:util";
import type { Environment } from "../../engine/variables.ts";
import type { Output } from "../cli.ts";

export type Format = "red" | "green" | "yellow" | "cyan" | "dim" | "bold";

/** Colours a text, or leaves it as it is where nobody could see the colour. */
export type Paint = (format: Format, text: string) => string;

export function painter(stream: Output, environment: Environment): Paint {
  // The caller has looked at the stream; the platform would look at the process's own.
  return hasColors(stream, environment)
    ? (format, text) => styleText(format, text, { validateStream: false })
    : (_format, text) => text;
}

/** FORCE_COLOR decides, then NO_COLOR, then whether the stream is a terminal that knows colours. */
function hasColors(stream: Output, { FORCE_COLOR, NO_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return stream.isTTY === true && TERM !== "dumb";
}
