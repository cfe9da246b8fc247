import { StepflowError } from "@stepflow/core";
let loaded;
/**
 * Loads the API of OpenTelemetry; spans go wherever the application's OpenTelemetry SDK sends them.
 *
 * @throws StepflowError when `@opentelemetry/api` is not installed
 */
export async function loadOpenTelemetry() {
    try {
        loaded ??= await import("@opentelemetry/api");
        return loaded;
    }
    catch (cause) {
        throw missingPackages("tracing", "@opentelemetry/api", cause);
    }
}
/** Says which packages to install. */
export function missingPackages(purpose, packages, cause) {
    const hint = `Install them: npm install ${packages}`;
    return new StepflowError("MISSING_PACKAGE", `${purpose} needs packages that are not installed`, { hint, cause });
}
/** The span that code works in now; undefined when nothing traces. */
export function activeSpan() {
    const span = loaded?.trace.getActiveSpan()?.spanContext();
    return span !== undefined && loaded?.isSpanContextValid(span) === true ? span : undefined;
}
//# sourceMappingURL=open-telemetry.js.map