import { readFileSync } from "node:fs";

let version: string | undefined;

/** The version of this package. */
export function ownVersion(): string {
  version ??= readVersion();
  return version;
}

// At the root of the sources, as the bundled file is at the root of what is built: the way to the manifest is the same.
function readVersion(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return manifest.version;
}
