import { McpError, ResultSchema, ToolListChangedNotificationSchema } from "@modelcontextprotocol/sdk/types.js";
import { isJsonObject, type JsonObject, toJsonValue } from "@stepflow/core";
import type { Clock } from "../../engine/clock.ts";
import { McpCallError } from "./call-error.ts";
import { type Connected, connect, sdkTimeoutMs } from "./connect.ts";
import type { McpSettings } from "./settings.ts";
import { listTools, type McpTool } from "./tools.ts";
import { withDeadline } from "./with-deadline.ts";

/** How far a call has come. */
export interface McpProgress {
  readonly progress: number;
  readonly total?: number | undefined;
  readonly message?: string | undefined;
}

/** What a connection needs beside its settings. */
export interface McpSurroundings {
  readonly clock: Clock;
  readonly workingDirectory: string;
  /** Is told what a process says that is no message, and what goes wrong beside any call. */
  readonly notice: (about: string, text: string) => void;
}

const pingTimeoutMs = 5_000;

/** One connection to an MCP server: calls its tools, and follows its list of them, until it ends. */
export class McpConnection {
  readonly #connected: Connected;
  readonly #settings: McpSettings;
  readonly #surroundings: McpSurroundings;
  #tools: Promise<ReadonlyMap<string, McpTool>>;
  #listedTools: ReadonlyMap<string, McpTool> | undefined;
  #isOutdated = false;
  #state: "open" | "retired" | "closed" = "open";
  #activeCount = 0;
  #ping: Promise<void> | undefined;
  #closing: Promise<void> | undefined;

  /** @throws Error saying why there is no connection, or no list of tools */
  static async open(settings: McpSettings, surroundings: McpSurroundings, signal: AbortSignal): Promise<McpConnection> {
    const { server, startTimeoutMs } = settings;
    const { clock, workingDirectory, notice } = surroundings;
    const message = `the server was not ready within ${startTimeoutMs} ms (startTimeoutMs)`;
    return withDeadline({ clock, timeoutMs: startTimeoutMs, message, signal }, async (ending) => {
      const connected = await connect(server, { workingDirectory, signal: ending, notice });
      const connection = new McpConnection(connected, settings, surroundings, ending);
      try {
        await connection.tools();
        return connection;
      } catch (thrown) {
        await connection.close();
        throw ending.aborted ? ending.reason : thrown;
      }
    });
  }

  private constructor(connected: Connected, settings: McpSettings, surroundings: McpSurroundings, signal: AbortSignal) {
    this.#connected = connected;
    this.#settings = settings;
    this.#surroundings = surroundings;
    const { client } = connected;
    client.onclose = () => {
      this.#state = "closed";
    };
    client.onerror = (error) => {
      surroundings.notice("connection", error.message);
      // Over HTTP the calls whose replies were under way do not learn that the server has gone.
      if (settings.server.kind === "http" && this.#activeCount > 0) void this.isAlive();
    };
    client.setNotificationHandler(ToolListChangedNotificationSchema, () => this.#refresh());
    this.#tools = this.#listTools(signal);
  }

  /** Whether it takes calls. */
  get isOpen(): boolean {
    return this.#state === "open";
  }

  /** The tools by name, after every change that the server has told of. */
  tools(): Promise<ReadonlyMap<string, McpTool>> {
    return this.#tools;
  }

  /** The tools by name as they were listed last; `undefined` while they have not been. */
  get listedTools(): ReadonlyMap<string, McpTool> | undefined {
    return this.#listedTools;
  }

  /**
   * Calls a tool and answers its result.
   *
   * @throws McpCallError when the server answers an error; anything else means that no answer came
   */
  async call(
    tool: string,
    input: JsonObject,
    signal: AbortSignal,
    onProgress: (progress: McpProgress) => void,
  ): Promise<JsonObject> {
    const { client } = this.#connected;
    const { clock } = this.#surroundings;
    const { timeoutMs } = this.#settings;
    const message = `the server took longer than ${timeoutMs} ms over tool "${tool}" (timeoutMs)`;
    this.#activeCount += 1;
    try {
      return await withDeadline({ clock, timeoutMs, message, signal }, async (ending, extend) => {
        try {
          const onprogress = (progress: McpProgress): void => {
            extend();
            onProgress(progress);
          };
          const request = { method: "tools/call", params: { name: tool, arguments: { ...input } } } as const;
          const options = { signal: ending, timeout: sdkTimeoutMs, onprogress };
          return toJsonObject(await client.request(request, ResultSchema, options));
        } catch (thrown) {
          throw ending.aborted ? ending.reason : this.#explain(thrown);
        }
      });
    } finally {
      this.#activeCount -= 1;
      this.#closeWhenRetired();
    }
  }

  /** Asks the server for a sign of life; without one, ends the connection and with it every call that waits. */
  async isAlive(): Promise<boolean> {
    if (!this.isOpen) return false;
    this.#ping ??= this.#sendPing().finally(() => {
      this.#ping = undefined;
    });
    await this.#ping;
    return this.isOpen;
  }

  /** Ends the connection, and a process with it. */
  close(): Promise<void> {
    this.#state = "closed";
    this.#closing ??= this.#connected.close();
    return this.#closing;
  }

  #closeWhenRetired(): void {
    if (this.#state === "retired" && this.#activeCount === 0) void this.close();
  }

  async #sendPing(): Promise<void> {
    const { clock } = this.#surroundings;
    const { client } = this.#connected;
    try {
      const deadline = { clock, timeoutMs: pingTimeoutMs, message: "no sign of life", signal: undefined };
      await withDeadline(deadline, (signal) => client.ping({ signal, timeout: sdkTimeoutMs }));
    } catch (thrown) {
      // A server that answers that it knows no ping is alive.
      if (thrown instanceof McpError && this.isOpen && thrown.code === methodNotFound) return;
      await this.close();
    }
  }

  /** Lists once more, after what is under way; changes that are told meanwhile share it. */
  #refresh(): void {
    if (this.#isOutdated) return;
    this.#isOutdated = true;
    this.#tools = this.#tools.then(async (known) => {
      this.#isOutdated = false;
      try {
        return await this.#listTools(undefined);
      } catch (error) {
        this.#surroundings.notice("tools/list", error instanceof Error ? error.message : String(error));
        return known;
      }
    });
  }

  async #listTools(signal: AbortSignal | undefined): Promise<ReadonlyMap<string, McpTool>> {
    const { client } = this.#connected;
    const { clock } = this.#surroundings;
    const { startTimeoutMs: timeoutMs } = this.#settings;
    const message = `the server did not list its tools within ${timeoutMs} ms (startTimeoutMs)`;
    this.#listedTools = await withDeadline({ clock, timeoutMs, message, signal }, (ending) =>
      listTools(async (cursor) => {
        try {
          const params = cursor === undefined ? {} : { cursor };
          const options = { signal: ending, timeout: sdkTimeoutMs };
          return toJsonValue(await client.request({ method: "tools/list", params }, ResultSchema, options), "tools");
        } catch (thrown) {
          throw ending.aborted ? ending.reason : this.#explain(thrown);
        }
      }),
    );
    return this.#listedTools;
  }

  #explain(thrown: unknown): unknown {
    const ending = this.#connected.ending();
    if (this.#state === "closed" || ending !== undefined) {
      return new Error(ending ?? "the connection to the server has ended", { cause: thrown });
    }
    if (thrown instanceof McpError) return new McpCallError(thrown.code, thrown.message);
    // The message did not get through. What else is under way may still be answered; new calls need another session. A
    // process that takes no messages is about to end.
    if (this.#settings.server.kind === "http") this.#state = "retired";
    this.#closeWhenRetired();
    return thrown;
  }
}

const methodNotFound = -32601;

function toJsonObject(value: unknown): JsonObject {
  const json = toJsonValue(value, "result");
  if (!isJsonObject(json)) throw new Error("the server answered no object");
  return json;
}
