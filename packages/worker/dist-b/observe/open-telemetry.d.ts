import { StepflowError } from "@stepflow/core";
/** The API of OpenTelemetry, an optional package. */
export type OpenTelemetry = typeof import("@opentelemetry/api");
/**
 * Loads the API of OpenTelemetry; spans go wherever the application's OpenTelemetry SDK sends them.
 *
 * @throws StepflowError when `@opentelemetry/api` is not installed
 */
export declare function loadOpenTelemetry(): Promise<OpenTelemetry>;
/** Says which packages to install. */
export declare function missingPackages(purpose: string, packages: string, cause: unknown): StepflowError;
/** The span that code works in now; undefined when nothing traces. */
export declare function activeSpan(): {
    readonly traceId: string;
    readonly spanId: string;
} | undefined;
//# sourceMappingURL=open-telemetry.d.ts.map