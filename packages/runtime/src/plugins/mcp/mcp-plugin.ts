import {
  type ComponentInfo,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Logger,
  StepflowError,
} from "@stepflow/core";
import type { Failure } from "@stepflow/core/expressions";
import { closest } from "../../config/closest.ts";
import type { Clock } from "../../engine/clock.ts";
import { PermanentError, type Route } from "../../engine/component.ts";
import type { StepContext } from "../../engine/step-context.ts";
import { routingFailure } from "../../engine/step-errors.ts";
import { redactText } from "../../observe/redact.ts";
import type { Plugin } from "../plugin.ts";
import { McpCallError, toFailure } from "./call-error.ts";
import type { McpProgress } from "./mcp-connection.ts";
import { McpLink } from "./mcp-link.ts";
import type { McpSettings } from "./settings.ts";
import { toAnswer } from "./tool-answer.ts";
import { describeTool, findTool, type McpTool } from "./tools.ts";

/** What an MCP plugin needs beside its settings. */
export interface McpPluginParts {
  /** The plugin's name, for logs. */
  readonly name: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Where a server's process starts. */
  readonly workingDirectory: string;
}

/** Serves the tools of an MCP server, each at `/name`. */
export class McpPlugin implements Plugin {
  readonly #settings: McpSettings;
  readonly #name: string;
  readonly #link: McpLink;
  /** What the configuration may have taken from the environment, and no log nor error should show. */
  readonly #secrets: readonly string[];

  constructor(settings: McpSettings, { name, clock, logger, workingDirectory }: McpPluginParts) {
    this.#settings = settings;
    this.#name = name;
    const { server } = settings;
    this.#secrets = [...(server.kind === "process" ? server.env : server.headers).values()];
    const notice = (about: string, text: string): void =>
      logger.debug(`plugin "${name}": ${about}: ${redactText(text, this.#secrets)}`);
    this.#link = new McpLink(clock, async (signal) => {
      const { McpConnection } = await loadConnection();
      return McpConnection.open(settings, { clock, workingDirectory, notice }, signal);
    });
  }

  /** @throws StepflowError when the SDK is not installed, Error when the server does not start */
  async start(): Promise<void> {
    try {
      await this.#link.connection();
    } catch (thrown) {
      if (StepflowError.isInstance(thrown)) throw thrown;
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      throw new Error(redactText(`the MCP server does not start: ${reason}`, this.#secrets));
    }
  }

  /** Never `undefined`: the server's tools may change while plans that name them live. */
  find(component: string): Route {
    const routed = {
      component,
      execute: (input: JsonValue, context: StepContext) => this.#execute(component, input, context),
      recover: () => this.#recover(),
    };
    return () => routed;
  }

  /** By the list that the server sent last. */
  mayHave(component: string): boolean {
    const tools = this.#link.latest?.listedTools;
    return tools === undefined || findTool(tools, component) !== undefined;
  }

  async list(): Promise<ComponentInfo[]> {
    const tools = (await this.#link.latest?.tools()) ?? new Map<string, McpTool>();
    return [...tools.values()].map((tool) => describeTool(tool, this.#settings.output));
  }

  close(): Promise<void> {
    return this.#link.close();
  }

  async #execute(component: string, input: JsonValue, context: StepContext): Promise<JsonValue | Failure> {
    const connection = await this.#link.connection();
    const tools = await connection.tools();
    const tool = findTool(tools, component);
    if (tool === undefined) throw this.#unknownTool(component, tools, context);
    const given = readArguments(input, tool);
    const { signal } = context;
    try {
      const result = await connection.call(tool.name, given, signal, (progress) => emitProgress(progress, context));
      this.#link.confirm();
      return toAnswer(result, tool.name, this.#settings.output);
    } catch (thrown) {
      if (!(thrown instanceof McpCallError)) throw this.#hideSecrets(thrown);
      this.#link.confirm();
      return toFailure(thrown, tool.name);
    }
  }

  /** Before another attempt: a server that no longer gives a sign of life is started again. */
  async #recover(): Promise<void> {
    await this.#link.latest?.isAlive();
    await this.#link.connection();
  }

  /** Causes are left out: their messages are those of the server, too. */
  #hideSecrets(thrown: unknown): unknown {
    if (this.#secrets.length === 0 || !(thrown instanceof Error) || StepflowError.isInstance(thrown)) return thrown;
    return new Error(redactText(thrown.message, this.#secrets));
  }

  #unknownTool(component: string, tools: ReadonlyMap<string, McpTool>, { stepId }: StepContext): PermanentError {
    const name = component.slice(1);
    const meant = closest(name, tools.keys());
    const known = [...tools.keys()].slice(0, 20).join(", ");
    const cure = meant === undefined ? `it has ${known || "none"}` : `did you mean "${meant}"?`;
    const message = `the MCP server of plugin "${this.#name}" has no tool "${name}"; ${cure}`;
    return new PermanentError(message, { flowError: routingFailure(stepId, message) });
  }
}

/** Loaded with the first MCP plugin: it is the only thing here that needs the SDK, which is an optional peer. */
async function loadConnection(): Promise<typeof import("./mcp-connection.ts")> {
  try {
    return await import("./mcp-connection.ts");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `plugins of type mcp need a package that cannot be loaded; npm install @modelcontextprotocol/sdk (${reason})`;
    throw new StepflowError("MISSING_PACKAGE", message, { hint: "npm install @modelcontextprotocol/sdk", cause });
  }
}

/** @throws PermanentError when the input is no object */
function readArguments(input: JsonValue, { name }: McpTool): JsonObject {
  if (isJsonObject(input)) return input;
  if (input === null) return {};
  throw new PermanentError("invalid input", {
    cause: new Error(`tool "${name}" takes an object of arguments, or null for none`),
  });
}

function emitProgress({ progress, total, message }: McpProgress, context: StepContext): void {
  // Without a total nobody knows how far it is.
  const fraction = total === undefined || total <= 0 ? 0 : Math.min(1, Math.max(0, progress / total));
  context.emitProgress(fraction, message);
}
