import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { publishedPackages, root } from "../src/workspace.ts";

/** Packages that run in browsers, edge functions, Deno and Bun. */
const browserSafe = ["@stepflow/core", "@stepflow/api", "@stepflow/client", "@stepflow/worker"];

/** The parts of them that need more: processes, files, threads, sockets. */
const needMore = ["./node", "./testing", "./udf", "./grpc", "./nats"];

const entries = publishedPackages()
  .filter(({ manifest }) => browserSafe.includes(manifest.name))
  .flatMap(({ folder, manifest }) =>
    Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
      const source = sourceOf(target);
      return source === undefined || needMore.includes(subpath)
        ? []
        : [[manifest.name + subpath.slice(1), join(folder, source)] as const];
    }),
  );

function sourceOf(target: unknown): string | undefined {
  const source = typeof target === "object" && target !== null ? Object.entries(target) : [];
  return source.find(([condition]) => condition === "@stepflow/source")?.[1];
}

const bundle = (contents: string) =>
  build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
    logLevel: "silent",
    conditions: ["@stepflow/source"],
  });

describe("what runs in a browser", () => {
  it.each(entries)("%s reaches no Node built-in", async (_entry, source) => {
    const { outputFiles } = await bundle(`export * from ${JSON.stringify(source)};`);
    expect(outputFiles[0]?.text.length).toBeGreaterThan(0);
  });

  it("would be noticed if it did", async () => {
    await expect(bundle('export * from "node:fs";')).rejects.toThrow(/Could not resolve "node:fs"/);
  });
});
