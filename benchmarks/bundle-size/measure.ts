// npm run bundle-size: what an import costs a browser, minified and compressed. Sizes are of the sources as they are.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Typical imports, with the target of the design where it has one. */
const imports = [
  { what: "an error class", code: `export { NotFoundError } from "@stepflow/core"` },
  { what: "expressions", code: `export { compileExpression, parseExpression } from "@stepflow/core/expressions"` },
  { what: "parseFlow", code: `export { parseFlow } from "@stepflow/core"`, targetKilobytes: 10 },
  { what: "parseFlow and flowId", code: `export { parseFlow, flowId } from "@stepflow/core"` },
  { what: "analyzeFlow", code: `export { analyzeFlow } from "@stepflow/core"` },
  { what: "defineFlow", code: `export { defineFlow, defineComponent } from "@stepflow/core"` },
  { what: "all of core without YAML", code: `export * from "@stepflow/core"`, targetKilobytes: 10 },
  { what: "parseFlow with YAML", code: `export { parseFlow } from "@stepflow/core/yaml"` },
  { what: "the REST client", code: `export { createApiClient } from "@stepflow/api"` },
];

for (const { what, code, targetKilobytes } of imports) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    conditions: ["@stepflow/source"],
  });
  const bytes = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).byteLength, 0);
  const target = targetKilobytes === undefined ? "" : `   target ${targetKilobytes} kB`;
  console.log(`${what.padEnd(26)} ${(bytes / 1_000).toFixed(1).padStart(5)} kB${target}`);
}
