import type { ServeHttpOptions } from "../transport/http/serve-http.ts";

/** How a worker runs. What is not given here comes from the command line, then from the environment. */
export interface RunOptions extends ServeHttpOptions {
  /** `--http`, `STEPFLOW_TRANSPORT`. By default `"http"`. */
  readonly transport?: "http" | undefined;
  /** The arguments to read; by default those of the process. `[]` for none. */
  readonly argv?: readonly string[] | undefined;
  /** The variables to read; by default those of the process. `{}` for none. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}
