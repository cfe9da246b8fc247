import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { publishedPackages, root } from "../src/workspace.ts";

/** Which package may import which, as the design draws it. */
const arrows: Record<string, readonly string[]> = {
  core: [],
  api: ["core"],
  client: ["api", "core"],
  worker: ["core"],
  runtime: ["worker", "client", "api", "core"],
  codegen: ["core"],
};

const rooms = Object.keys(arrows).filter((room) => room !== "codegen");

/** Those that nothing imports at run time have arrows, too: sdk re-exports, codegen reads flows as core does. */
const mayDepend: Record<string, readonly string[]> = { ...arrows, sdk: rooms, codegen: ["core"] };

const probes = rooms.flatMap((room) => [
  ...[...rooms, "sdk", "codegen"]
    .filter((other) => other !== room)
    .flatMap((other) => [
      { room, imported: `@stepflow/${other}`, allowed: arrows[room]?.includes(other) ?? false },
      { room, imported: `@stepflow/${other}/part`, allowed: arrows[room]?.includes(other) ?? false },
    ]),
  { room, imported: "node:fs", allowed: !["core", "api", "client", "worker"].includes(room) },
]);

describe("arrows between packages", () => {
  let refused: Set<string>;

  // One file a probe in a copy of the tree's shape, one run of the linter with the workspace's own configuration.
  beforeAll(() => {
    const tree = mkdtempSync(join(tmpdir(), "stepflow-arrows-"));
    copyFileSync(join(root, "biome.json"), join(tree, "biome.json"));
    for (const [index, { room, imported }] of probes.entries()) {
      mkdirSync(join(tree, "packages", room, "src"), { recursive: true });
      writeFileSync(join(tree, "packages", room, "src", `probe-${index}.ts`), `import "${imported}";\n`);
    }
    const { stdout } = spawnSync(
      "biome",
      ["lint", "--vcs-enabled=false", "--reporter=github", "--max-diagnostics=none", "packages"],
      { cwd: tree, encoding: "utf8" },
    );
    const rules = "lint/(?:style/noRestrictedImports|correctness/noNodejsModules)";
    const diagnostics = stdout.matchAll(new RegExp(`title=${rules},file=[^,]*?(packages/[^,]+)`, "g"));
    refused = new Set(Array.from(diagnostics, ([, file]) => file ?? ""));
  });

  it.each(probes.map((probe, index) => ({ ...probe, index })))(
    "$room imports $imported: $allowed",
    ({ room, allowed, index }) => {
      expect(refused.has(`packages/${room}/src/probe-${index}.ts`)).toBe(!allowed);
    },
  );

  it("hold for what the packages declare to depend on, too", () => {
    for (const { manifest } of publishedPackages()) {
      const room = manifest.name.replace("@stepflow/", "");
      const own = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith("@stepflow/"));
      const allowed = mayDepend[room] ?? [];
      expect(allowed, manifest.name).toEqual(expect.arrayContaining(own.map((name) => name.replace("@stepflow/", ""))));
    }
  });
});

describe("the packages", () => {
  it("have no import cycles", () => {
    const { stdout, stderr } = spawnSync("biome", ["lint", "--only=suspicious/noImportCycles", "packages"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stdout + stderr).not.toContain("lint/suspicious/noImportCycles");
    expect(stdout + stderr).toMatch(/Checked \d\d+ files/);
  });

  it("are published alike: ESM without side effects, types first", () => {
    for (const { folder, manifest } of publishedPackages()) {
      const label = join(folder, "package.json");
      expect(manifest, label).toMatchObject({
        license: "Apache-2.0",
        type: "module",
        sideEffects: false,
        engines: { node: ">=20.19" },
        files: expect.arrayContaining(["dist"]),
      });
      for (const [subpath, target] of Object.entries(manifest.exports ?? {})) {
        if (typeof target === "object" && target !== null)
          expect(Object.keys(target)[0], `${label} ${subpath}`).toBe("types");
      }
    }
  });
});
