import { resolve } from "node:path";
import { NotFoundError } from "@stepflow/core";
import type { Command } from "commander";
import { type ApiKeyRecord, createApiKey, hasExpired } from "../../server/keys/api-key.ts";
import { changeKeyFile, readKeyFile } from "../../server/keys/key-file.ts";
import { readScope, type Scope } from "../../server/keys/scope.ts";
import type { Cli, ExitCode } from "../cli.ts";
import { UsageError } from "../errors/usage-error.ts";
import { openTerminal } from "../options/output-options.ts";
import { printJson, visible } from "../terminal/visible.ts";
import type { KeysFlags } from "./keys-command.ts";

/** Does what a `stepflow keys` command line says. */
export async function executeKeys(command: Command, cli: Cli): Promise<ExitCode> {
  const flags = command.opts<KeysFlags>();
  const [action, id] = command.args;
  const file = resolve(cli.workingDirectory, flags.file);
  switch (action) {
    case "create":
      return create(file, flags, cli);
    case "revoke":
      return revoke(file, id, flags, cli);
    default:
      return list(await readKeyFile(file), flags, cli);
  }
}

async function create(file: string, flags: KeysFlags, cli: Cli): Promise<ExitCode> {
  const { name = "key", expires } = flags;
  const { key, record } = createApiKey({
    name,
    scopes: readScopes(flags.scope ?? ["admin"]),
    createdAt: new Date().toISOString(),
    ...(expires !== undefined && { expiresAt: expires }),
  });
  await changeKeyFile(file, (keys) => [...keys, record]);
  cli.stdout.write(flags.json ? `${printJson({ key, ...shown(record) })}\n` : `${key}\n`);
  openTerminal(cli, flags).line(`key ${record.id} written to ${flags.file}; it is shown this once`);
  return 0;
}

async function revoke(file: string, id: string | undefined, flags: KeysFlags, cli: Cli): Promise<ExitCode> {
  if (id === undefined) throw new UsageError("no key is given", "Name its id: stepflow keys list shows it.");
  await changeKeyFile(file, (keys) => {
    const left = keys.filter((key) => key.id !== id);
    if (left.length < keys.length) return left;
    throw new NotFoundError(`${flags.file} has no key ${visible(id)}`, { hint: "stepflow keys list shows their ids." });
  });
  openTerminal(cli, flags).line(`key ${id} is revoked; a server that runs refuses it within a second`);
  return 0;
}

function list(keys: readonly ApiKeyRecord[], flags: KeysFlags, cli: Cli): ExitCode {
  if (flags.json) {
    cli.stdout.write(`${printJson({ keys: keys.map(shown) })}\n`);
    return 0;
  }
  for (const key of keys) {
    const state =
      key.expiresAt === undefined ? "" : hasExpired(key, Date.now()) ? "  expired" : `  until ${key.expiresAt}`;
    cli.stdout.write(`${key.id}  ${visible(key.name)}  ${key.scopes.join(",")}${state}\n`);
  }
  if (keys.length === 0) openTerminal(cli, flags).line(`${flags.file} has no keys; stepflow keys create makes one`);
  return 0;
}

/** Not the hash: nobody needs it. */
function shown({ hash: _, ...record }: ApiKeyRecord) {
  return { ...record, scopes: [...record.scopes] };
}

function readScopes(texts: readonly string[]): Scope[] {
  return texts.flatMap((text) => {
    const scopes = readScope(text);
    if (scopes !== undefined) return scopes;
    throw new UsageError(
      `${visible(text)} is no scope`,
      "Write runs, flows, blobs or admin, with :read or :write where it is not both.",
    );
  });
}
