import type { StepflowServer } from "../stepflow-server.ts";
import { type ServeStdioOptions, serveStdio } from "../transport/stdio/serve-stdio.ts";
import type { RunningWorker } from "./running-worker.ts";

/**
 * Serves over standard input and output.
 *
 * @param onInputEnd called when all is answered after the runtime has closed the input
 */
export function runStdio(server: StepflowServer, options: ServeStdioOptions, onInputEnd: () => void): RunningWorker {
  const { close, ended } = serveStdio(server, options);
  let isClosing = false;
  void ended.then(() => {
    if (!isClosing) onInputEnd();
  });
  return {
    url: "stdio:",
    port: 0,
    close: (closing) => {
      isClosing = true;
      return close(closing);
    },
  };
}
