import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Manifest } from "./read-manifests.ts";

const here = fileURLToPath(new URL("./", import.meta.url));
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

/**
 * What Kubernetes would not understand: each manifest is held to the type of its kind by the compiler, which finds fields
 * that are missing, of another type, or misspelled. (The published schemas let unknown fields pass.)
 *
 * @returns the compiler's findings, none when all is well
 */
export async function checkManifests(manifests: readonly Manifest[]): Promise<string> {
  // Beside the tests, so that the types are found.
  const folder = await mkdtemp(join(here, ".manifests-"));
  try {
    const programs = await Promise.all(
      manifests.map(async ({ apiVersion, kind, metadata, content }, index) => {
        const module = apiVersion.includes("/") ? apiVersion.replace(".k8s.io/", "/") : `core/${apiVersion}`;
        const program = join(folder, `${index}-${kind}-${metadata.name}.ts`);
        const type = `import("kubernetes-types/${module}").${kind}`;
        await writeFile(program, `export const manifest: ${type} = ${JSON.stringify(content, null, 2)};\n`);
        return program;
      }),
    );
    const flags = [
      "--noEmit",
      "--strict",
      "--module",
      "esnext",
      "--moduleResolution",
      "bundler",
      "--types",
      "",
      "--ignoreConfig",
    ];
    return await promisify(execFile)(process.execPath, [tsc, ...flags, ...programs], { cwd: here }).then(
      () => "",
      ({ stdout, stderr }) => `${stdout}${stderr}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
