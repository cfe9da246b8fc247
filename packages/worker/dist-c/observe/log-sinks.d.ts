import { type LogRecord } from "./log-record.ts";
import type { LogFormat } from "./observe-settings.ts";
/** Takes log lines somewhere. */
export interface LogSink {
    write(record: LogRecord): void;
    /** Resolves when everything has arrived. */
    close(): Promise<void>;
}
/** Writes to standard error, or to the console where there is none. Never to standard output: the protocol is there. */
export declare function stderrSink(format: LogFormat | undefined): LogSink;
/**
 * Appends to a file.
 *
 * @throws StepflowError where there are no files
 */
export declare function fileSink(path: string, format: LogFormat | undefined): LogSink;
//# sourceMappingURL=log-sinks.d.ts.map