import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { isJsonObject, type JsonValue } from "@stepflow/core/executor";
import type { Platform } from "../platform/platform.ts";
import { undiciTransport } from "./undici-transport.ts";

/** Node: requests through undici, flows from files, settings from the environment. */
export const platform: Platform = {
  openTransport: undiciTransport,
  readFlowFile: async (file) => {
    const path = file instanceof URL || file.startsWith("file:") ? fileURLToPath(file) : file;
    const [text, { parseFlow }] = await Promise.all([readFile(path, "utf8"), import("@stepflow/core/yaml")]);
    return parseFlow(text, { dialect: "any", source: path }).flow;
  },
  environmentVariable: (name) => process.env[name] || undefined,
  userAgent: () => {
    userAgent ??= `stepflow-typescript/${ownVersion()} node/${process.versions.node}`;
    return userAgent;
  },
};

let userAgent: string | undefined;

function ownVersion(): string {
  try {
    const manifest: JsonValue = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    return isJsonObject(manifest) && typeof manifest.version === "string" ? manifest.version : "unknown";
  } catch {
    // Bundled into an application, far from the package's own files.
    return "bundled";
  }
}
