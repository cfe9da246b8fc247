// The end of each package's build, run in its folder: what Node loads, as few files, since an import costs Node about as
// much as it has files. tsc has written the types beside it and, for packages that browsers get, each module as a file of
// its own into `dist/modules`: bundlers can leave out and load later what is a module, but hardly the parts of one.
//
// Arguments: entries that no manifest names, such as threads.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build, type Metafile } from "esbuild";
import { type Manifest, readManifest } from "./workspace.ts";

const folder = process.cwd();

// Chunks are named by their content, so those of the last build would stay.
for (const stale of readdirSync(join(folder, "dist"), { recursive: true, encoding: "utf8" })) {
  if (/\.js(\.map)?$/.test(stale) && !stale.startsWith("modules")) rmSync(join(folder, "dist", stale));
}

const { metafile } = await build({
  absWorkingDir: folder,
  entryPoints: [...entriesOf(readManifest(folder)), ...process.argv.slice(2)],
  outdir: "dist",
  outbase: "src",
  chunkNames: "chunk-[hash]",
  bundle: true,
  // What entries share exists once, or the errors of one were no instances of the classes of another.
  splitting: true,
  format: "esm",
  target: "es2023",
  platform: "neutral",
  packages: "external",
  external: ["#*", "node:*"],
  sourcemap: true,
  // The sources are published, too.
  sourcesContent: false,
  metafile: true,
  logLevel: "warning",
});
refuseMovedLocations(metafile);

/** The sources of the files that the manifest names, except for those that are modules. */
function entriesOf({ exports, imports, bin }: Manifest): string[] {
  const built = [exports, imports, bin].flatMap(textsIn).filter((path) => /^\.\/dist\/(?!modules\/).*\.js$/.test(path));
  return [...new Set(built)].map((path) => path.replace("./dist/", "src/").replace(/\.js$/, ".ts"));
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What looks for a file beside itself finds it only when it has stayed in its folder; chunks lie at the root. */
function refuseMovedLocations({ outputs }: Metafile): void {
  for (const [output, { inputs }] of Object.entries(outputs)) {
    for (const input of Object.keys(inputs)) {
      const stays = relative("src", dirname(input)) === relative("dist", dirname(output));
      if (stays || !/new URL\([^;]*import\.meta\.url\)/.test(readFileSync(join(folder, input), "utf8"))) continue;
      throw new Error(
        `${input} looks for a file beside itself, and ends in ${output}; move what looks to the root of src`,
      );
    }
  }
}
