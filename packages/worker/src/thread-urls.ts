const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";

// From the root of the sources, as the bundled file is at the root of what is built, the way there is the same.

/** The program of a sandbox's thread. */
export const sandboxThreadUrl: URL = new URL(`./udf/sandbox-thread.${extension}`, import.meta.url);

/** The program of the thread that takes tasks in over gRPC. */
export const intakeThreadUrl: URL = new URL(`./transport/grpc/intake/intake-thread.${extension}`, import.meta.url);
