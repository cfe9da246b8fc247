import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { context, type Plugin } from "esbuild";
import type { Mutant } from "./mutants.ts";

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));

/** A text of a source file below `packages/`, and what it is replaced by. */
export type Replacement = Pick<Mutant, "name" | "file" | "find" | "replace">;

/** Bundles a module and all that it needs, with one text of the sources replaced. */
export interface Mutator<Bundle> {
  /** The module. @throws Error when the text is not there exactly once */
  bundle(mutant: Replacement | undefined): Promise<Bundle>;
  /** The file of it, to be run by itself. */
  build(mutant: Replacement | undefined): Promise<string>;
  dispose(): Promise<void>;
}

/**
 * Makes mutants in a temporary folder; the sources stay as they are.
 *
 * @param entry the module that is bundled: what is to be changed, and all that shares classes with it
 * @param options `without`: packages that are never called, to spare thousands of processes loading them
 */
export async function createMutator<Bundle>(
  entry: URL,
  { without = [] }: { readonly without?: readonly string[] } = {},
): Promise<Mutator<Bundle>> {
  const folder = mkdtempSync(join(tmpdir(), "stepflow-mutants-"));
  const require = createRequire(import.meta.url);
  let current: Replacement | undefined;
  let count = 0;
  const build = await context({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    conditions: ["@stepflow/source"],
    external: ["@opentelemetry/*", "@modelcontextprotocol/*"],
    logLevel: "silent",
    plugins: [mutateSources(() => current), ...without.map(leaveOut)],
  });
  const write = async (mutant: Replacement | undefined): Promise<string> => {
    current = mutant;
    const { outputFiles } = await build.rebuild();
    count += 1;
    const file = join(folder, `${count}.cjs`);
    writeFileSync(file, outputFiles[0]?.contents ?? "");
    return file;
  };
  return {
    bundle: async (mutant) => require(await write(mutant)),
    build: write,
    async dispose() {
      await build.dispose();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The mutated text of a source file. */
export function mutate({ name, file, find, replace }: Replacement, text: string): string {
  const [before, after, ...more] = text.split(find);
  if (before === undefined || after === undefined || more.length > 0) {
    const found = text.split(find).length - 1;
    throw new Error(`mutant "${name}": expected its text once in packages/${file}, found it ${found} times:\n${find}`);
  }
  return before + replace + after;
}

function leaveOut(name: string): Plugin {
  return {
    name: `leave-out-${name}`,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: "left-out" }));
      build.onLoad({ filter: new RegExp(`^${name}$`), namespace: "left-out" }, () => ({
        contents: "module.exports = {};",
      }));
    },
  };
}

function mutateSources(current: () => Replacement | undefined): Plugin {
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
