import { StepflowError } from "@stepflow/core";

/** The packages that draw pictures. Optional peers: who runs flows does not need them. */
const packages = ["@hpcc-js/wasm-graphviz", "@resvg/resvg-wasm", "@fontsource-variable/arimo"] as const;

/**
 * Loads something of a package that need not be installed.
 *
 * @param format what it is needed for
 * @throws StepflowError with code MISSING_PACKAGE when it isn't installed
 */
export async function fromOptional<Result>(
  name: (typeof packages)[number],
  format: "svg" | "png",
  load: () => Promise<Result>,
): Promise<Result> {
  try {
    return await load();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw cause;
    const needed = format === "svg" ? packages.slice(0, 1) : packages;
    const hint = `Run npm install --save-dev ${needed.join(" ")}, or use --format mermaid or dot, which need nothing.`;
    throw new StepflowError("MISSING_PACKAGE", `--format ${format} needs the package ${name}`, { cause, hint });
  }
}
