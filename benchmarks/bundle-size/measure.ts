// npm run bundle-size: what an import costs a browser, minified and compressed. Sizes are of the sources as they are. Part of
// npm run verify: what is over its target fails.
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";

/** Typical imports, with the target of the design where it has one. */
const imports = [
  { what: "an error class", code: `export { NotFoundError } from "@stepflow/core"` },
  { what: "expressions", code: `export { compileExpression, parseExpression } from "@stepflow/core/expressions"` },
  { what: "parseFlow", code: `export { parseFlow } from "@stepflow/core"`, targetKilobytes: 10 },
  { what: "parseFlow and flowId", code: `export { parseFlow, flowId } from "@stepflow/core"` },
  { what: "analyzeFlow", code: `export { analyzeFlow } from "@stepflow/core"` },
  { what: "defineFlow", code: `export { defineFlow, defineComponent } from "@stepflow/core"`, targetKilobytes: 10 },
  { what: "all of core without YAML", code: `export * from "@stepflow/core"` },
  { what: "parseFlow with YAML", code: `export { parseFlow } from "@stepflow/core/yaml"` },
  { what: "the client", code: `export { StepflowClient } from "@stepflow/client"`, targetKilobytes: 12 },
  { what: "the REST client", code: `export { createApiClient } from "@stepflow/api"` },
];

for (const { what, code, targetKilobytes } of imports) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    splitting: true,
    metafile: true,
    write: false,
    outdir: "out",
    format: "esm",
    platform: "browser",
    conditions: ["@stepflow/source"],
    external: ["@opentelemetry/api"],
  });
  const first = loadedFirst(metafile);
  const kilobytes = (files: typeof outputFiles): number =>
    gzipSync(Buffer.concat(files.map(({ contents }) => contents)), { level: 9 }).byteLength / 1_000;
  const atFirst = kilobytes(outputFiles.filter(({ path }) => first.has(basename(path))));
  const later =
    first.size === outputFiles.length ? "" : `   ${kilobytes(outputFiles).toFixed(1)} kB with what is loaded on demand`;
  const target = targetKilobytes === undefined ? "" : `   target ${targetKilobytes} kB`;
  const isOver = targetKilobytes !== undefined && atFirst > targetKilobytes;
  if (isOver) process.exitCode = 1;
  console.log(`${what.padEnd(26)} ${atFirst.toFixed(1).padStart(5)} kB${target}${isOver ? ": over it" : ""}${later}`);
}

/** The names of the files that a page loads before it can call anything. */
function loadedFirst({ outputs }: Metafile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (path: string): void => {
    if (names.has(basename(path))) return;
    names.add(basename(path));
    for (const { kind, path: imported, external } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && external !== true) visit(imported);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (entryPoint === "<stdin>") visit(path);
  return names;
}
