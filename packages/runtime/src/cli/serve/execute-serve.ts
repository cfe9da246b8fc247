import { resolve } from "node:path";
import type { Command } from "commander";
import { serve } from "../../server/serve.ts";
import type { ServeOptions } from "../../server/serve-options.ts";
import type { Cli, ExitCode } from "../cli.ts";
import { startRuntime } from "../load/start-runtime.ts";
import { openTerminal } from "../options/output-options.ts";
import { terminalLogger } from "../terminal/terminal-logger.ts";
import type { ServeFlags } from "./serve-command.ts";

const defaultDrainSecs = 30;
/** What closing takes beside the work that is waited for, in ms. */
const closingMs = 5_000;

/** Serves until it is interrupted; then takes no new work, and waits for that under way. */
export async function executeServe(command: Command, cli: Cli): Promise<ExitCode> {
  const flags = command.opts<ServeFlags>();
  const terminal = openTerminal(cli, flags);
  const { storage, durability, drain = defaultDrainSecs } = flags;
  const runtime = await startRuntime(flags, undefined, terminal, cli, {
    ...(storage !== undefined && { storage }),
    ...(durability !== undefined && { durability }),
  });
  try {
    const server = await serve(runtime, {
      ...serveOptions(flags, cli),
      logger: terminalLogger(terminal, flags.logLevel ?? "warn"),
    });
    try {
      const drainMs = drain * 1_000;
      cli.allowTime(drainMs + closingMs);
      // For programs that start this one: from here on it answers.
      cli.stdout.write(`${JSON.stringify({ port: server.port })}\n`);
      terminal.line(`serving at ${server.url}, its API explained at ${server.url}/api/v1/docs`);
      await aborted(cli.signal);
      server.drain();
      terminal.line(`stopping; running work has ${drain} s to end`);
      await runtime.close({ drainMs });
    } finally {
      await server.close();
    }
  } finally {
    await runtime.close();
  }
  return 0;
}

function serveOptions(flags: ServeFlags, cli: Cli): ServeOptions {
  const { host, port, keys, publicAccess, allowedHost, corsOrigin, rateLimit } = flags;
  return {
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    ...(keys !== undefined && { keysFile: resolve(cli.workingDirectory, keys) }),
    ...(publicAccess !== undefined && { publicAccess }),
    ...(allowedHost !== undefined && { allowedHosts: allowedHost }),
    ...(corsOrigin !== undefined && { corsOrigins: corsOrigin }),
    ...(rateLimit !== undefined && { rateLimit: { perSecond: rateLimit } }),
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
