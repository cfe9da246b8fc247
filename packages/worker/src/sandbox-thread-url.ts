const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";

/**
 * The program of a sandbox's thread. From the root of the sources, as the bundled file is at the root of what is built, the
 * way there is the same.
 */
export const sandboxThreadUrl: URL = new URL(`./udf/sandbox-thread.${extension}`, import.meta.url);
