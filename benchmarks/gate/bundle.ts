import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

/** A text of a source file and what it is replaced by, to see whether the gate notices. */
export interface Fault {
  readonly name: string;
  /** Below `packages/`. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));

/** Bundles the packages from their sources into one file. */
export async function bundle(outfile: string, fault: Fault | undefined): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL("entry.ts", import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    conditions: ["@stepflow/source"],
    external: ["@opentelemetry/*"],
    logLevel: "silent",
    plugins: fault === undefined ? [] : [plant(fault)],
  });
}

function plant({ name, file, find, replace }: Fault): Plugin {
  return {
    name: "plant-fault",
    setup(builder) {
      builder.onLoad({ filter: /packages[\\/]\w+[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const text = readFileSync(path, "utf8");
        if (path !== join(packages, file)) return { contents: text, loader: "ts" };
        const found = text.split(find).length - 1;
        if (found !== 1) throw new Error(`fault "${name}": expected its text once in packages/${file}, found ${found}`);
        return { contents: text.replace(find, () => replace), loader: "ts" };
      });
    },
  };
}
