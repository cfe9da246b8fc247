import type { Flow } from "@stepflow/core/executor";
import type { OpenTransport } from "../http/http-message.ts";

/** What differs between Node and everywhere else; chosen by the conditions of the package's `imports`. */
export interface Platform {
  openTransport(): OpenTransport;
  /** @throws StepflowError where there are no files */
  readFlowFile(file: URL | string): Promise<Flow>;
  /** Undefined where there is none, and where it is not set. */
  environmentVariable(name: string): string | undefined;
  /** What to send as `user-agent`; undefined where that cannot be set. */
  userAgent(): string | undefined;
}
