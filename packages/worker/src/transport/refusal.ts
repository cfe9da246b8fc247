import { type FlowError, FlowErrorCode } from "@stepflow/core";
import { printError } from "../dispatch/print-message.ts";

/** An answer that is not to a message, since none was read. In the protocol's form, so that runtimes show what it says. */
export interface Refusal {
  readonly status: number;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function refusal(status: number, message: string, headers?: Readonly<Record<string, string>>): Refusal {
  const error: FlowError = { code: FlowErrorCode.InvalidRequest, message };
  return { status, text: printError("null", error), ...(headers !== undefined && { headers }) };
}

export function tooLarge(maxBodyBytes: number): Refusal {
  return refusal(
    413,
    `the message is larger than ${maxBodyBytes} bytes; keep large values as blobs, or raise maxBodyBytes`,
  );
}

export const notUtf8: Refusal = {
  status: 400,
  text: printError("null", { code: FlowErrorCode.ParseError, message: "the message is not UTF-8" }),
};
