import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { context, type Plugin } from "esbuild";
import type { Mutant } from "./mutants.ts";

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));
const entry = fileURLToPath(new URL("mutant-entry.ts", import.meta.url));

/** The engine and its checker, bundled together. */
export type Bundle = typeof import("./mutant-entry.ts");

/** Bundles the engine, with one text of its sources replaced. Throws when the text is not there exactly once. */
export interface Mutator {
  bundle(mutant: Mutant | undefined): Promise<Bundle>;
  dispose(): Promise<void>;
}

/** Makes mutants of the engine in a temporary folder; its sources stay as they are. */
export async function createMutator(): Promise<Mutator> {
  const folder = mkdtempSync(join(tmpdir(), "stepflow-mutants-"));
  const require = createRequire(import.meta.url);
  let current: Mutant | undefined;
  let count = 0;
  const build = await context({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    conditions: ["@stepflow/source"],
    external: ["@opentelemetry/*"],
    logLevel: "silent",
    plugins: [mutateSources(() => current)],
  });
  return {
    async bundle(mutant) {
      current = mutant;
      const { outputFiles } = await build.rebuild();
      count += 1;
      const file = join(folder, `${count}.cjs`);
      writeFileSync(file, outputFiles[0]?.contents ?? "");
      return require(file);
    },
    async dispose() {
      await build.dispose();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The mutated text of a source file. */
export function mutate({ name, file, find, replace }: Mutant, text: string): string {
  const [before, after, ...more] = text.split(find);
  if (before === undefined || after === undefined || more.length > 0) {
    const found = text.split(find).length - 1;
    throw new Error(`mutant "${name}": expected its text once in packages/${file}, found it ${found} times:\n${find}`);
  }
  return before + replace + after;
}

function mutateSources(current: () => Mutant | undefined): Plugin {
  return {
    name: "mutate-sources",
    setup(build) {
      build.onLoad({ filter: /packages[\\/]\w+[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const text = readFileSync(path, "utf8");
        const mutant = current();
        const isMutated = mutant !== undefined && path === join(packages, mutant.file);
        return { contents: isMutated ? mutate(mutant, text) : text, loader: "ts" };
      });
    },
  };
}
