import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { type JsonValue, NotFoundError, StepflowError, type TextPosition } from "@stepflow/core";
import { readDocument } from "@stepflow/core/yaml";
import { findConfigFile } from "./find-config-file.ts";
import { isBehaviorTable } from "./read-mock.ts";

/** A configuration as it stands in a file. */
export interface ConfigFile {
  readonly file: string;
  readonly format: "yaml" | "json";
  readonly value: JsonValue;
  readonly locate: (path: string) => TextPosition;
}

/**
 * Reads a file, or the one in a directory that has a configuration's name.
 *
 * @throws ValidationError naming everything that the notation does not allow
 * @throws NotFoundError when there is no such file
 * @throws StepflowError with code CONFIGURATION when it can't be read as text
 */
export async function readConfigFile(config: URL | string): Promise<ConfigFile> {
  const file = await fileOf(config);
  const format = formatOf(file);
  const text = await readText(file);
  const { value, locate } = readDocument(text, { format, source: file, hasJsonKeys: isBehaviorTable });
  return { file, format, value, locate };
}

/** The file itself, or the one in the directory. */
async function fileOf(config: URL | string): Promise<string> {
  const path = config instanceof URL ? fileURLToPath(config) : config;
  const isDirectory = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isDirectory) return path;
  const hint = 'Name it "stepflow-config.yml", or give its path.';
  const file = await findConfigFile([path]);
  if (file === undefined) throw new NotFoundError(`no configuration file in ${path}. ${hint}`, { hint });
  return file;
}

function formatOf(file: string): "yaml" | "json" {
  const extension = extname(file);
  if (extension === ".json") return "json";
  if (extension === ".yml" || extension === ".yaml") return "yaml";
  const hint = "Name the file .yml, .yaml or .json.";
  throw new StepflowError("CONFIGURATION", `${file}: cannot tell the format from "${extension}". ${hint}`, { hint });
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error);
  });
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const hint = "Write it as UTF-8.";
  throw new StepflowError("CONFIGURATION", `${file}: this is not UTF-8 text. ${hint}`, { hint });
}

function unreadable(file: string, cause: NodeJS.ErrnoException): StepflowError {
  if (cause.code !== "ENOENT" && cause.code !== "ENOTDIR") {
    return new StepflowError("CONFIGURATION", `${file}: cannot read this file: ${cause.message}`, { cause });
  }
  const hint = `Relative paths count from ${process.cwd()}.`;
  return new NotFoundError(`no configuration file at ${file}. ${hint}`, { cause, hint });
}
