import type { ServerResponse } from "node:http";
import { StepflowAbortError } from "@stepflow/core";

/**
 * Writes to a response; resolves when it takes more.
 *
 * @throws StepflowAbortError when its connection is closed
 */
export async function writeAll(response: ServerResponse, text: string): Promise<void> {
  if (response.destroyed) throw closed();
  if (response.write(text)) return;
  await new Promise<void>((resolve, reject) => {
    const drained = (): void => {
      response.off("close", gone);
      resolve();
    };
    const gone = (): void => {
      response.off("drain", drained);
      reject(closed());
    };
    response.once("drain", drained);
    response.once("close", gone);
  });
}

function closed(): StepflowAbortError {
  return new StepflowAbortError("the runtime closed the connection of the call");
}
