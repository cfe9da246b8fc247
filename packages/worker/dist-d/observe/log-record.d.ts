import type { JsonObject } from "@stepflow/core";
import type { LogFormat, LogLevel } from "./observe-settings.ts";
/** One log line. */
export interface LogRecord {
    readonly time: Date;
    readonly level: Exclude<LogLevel, "off">;
    readonly message: string;
    /** The service that logs. */
    readonly logger: string;
    readonly fields: JsonObject;
}
/** The level as Stepflow's logs name it. */
export declare const levelNames: Readonly<Record<LogRecord["level"], string>>;
/** A record as text, its end of line included. */
export declare function formatRecord(record: LogRecord, format: LogFormat): string;
//# sourceMappingURL=log-record.d.ts.map