import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { SSEClientTransport } from "@modelcontextprotocol/sdk/client/sse.js";
import { StreamableHTTPClientTransport, StreamableHTTPError } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import type { McpServer } from "./settings.ts";
import { StdioTransport } from "./stdio-transport.ts";

/** Timers of the SDK are not those of the runtime's clock, which is the one that counts. */
export const sdkTimeoutMs: number = 2 ** 31 - 1;

/** A client that has shaken hands with its server, and how to part from it. */
export interface Connected {
  readonly client: Client;
  /** Why the connection has ended, as far as the transport knows. */
  ending(): string | undefined;
  /** Parts in order; never fails. */
  close(): Promise<void>;
}

/** What a connection is made with. */
export interface ConnectOptions {
  readonly workingDirectory: string;
  readonly signal: AbortSignal;
  /** Is told the lines of a process that are no messages. */
  readonly notice: (stream: "stdout" | "stderr", line: string) => void;
}

/** @throws Error saying how the server ended and its last words, or what came over HTTP instead of an answer */
export function connect(server: McpServer, options: ConnectOptions): Promise<Connected> {
  return server.kind === "process" ? connectProcess(server, options) : connectHttp(server, options);
}

async function connectProcess(
  { command, args, env }: Extract<McpServer, { kind: "process" }>,
  { workingDirectory, signal, notice }: ConnectOptions,
): Promise<Connected> {
  const environment = { ...process.env, ...Object.fromEntries(env) };
  const transport = new StdioTransport({ command, args, env: environment, cwd: workingDirectory }, notice);
  try {
    const client = await shakeHands(transport, signal);
    return { client, ending: () => transport.ending, close: () => transport.close() };
  } catch (thrown) {
    const ending = transport.ending;
    await transport.close();
    if (ending !== undefined) throw new Error(ending, { cause: thrown });
    throw new Error(`${reasonOf(thrown, signal)}${transport.lastWords}`, { cause: thrown });
  }
}

/** Statuses with which servers from before streamable HTTP answer its first message. */
const oldServerStatuses = new Set([400, 404, 405]);

async function connectHttp(
  { url, headers }: Extract<McpServer, { kind: "http" }>,
  { signal }: ConnectOptions,
): Promise<Connected> {
  const requestInit = { headers: Object.fromEntries(headers) };
  // Without the query, where keys often are.
  const nobody = `no MCP server answers at ${url.origin}${url.pathname}`;
  const streamable = new StreamableHTTPClientTransport(url, { requestInit });
  try {
    // The SDK declares what it may leave undefined as optional only.
    const client = await shakeHands(streamable as Transport, signal);
    return { client, ending: () => undefined, close: () => endSession(client, streamable) };
  } catch (thrown) {
    await streamable.close();
    const isOld = thrown instanceof StreamableHTTPError && oldServerStatuses.has(thrown.code ?? 0);
    if (!isOld || signal.aborted) throw new Error(`${nobody}: ${reasonOf(thrown, signal)}`, { cause: thrown });
  }
  const events = new SSEClientTransport(url, { requestInit });
  try {
    const client = await shakeHands(events, signal);
    return { client, ending: () => undefined, close: () => client.close() };
  } catch (thrown) {
    await events.close();
    const reason = reasonOf(thrown, signal);
    throw new Error(`${nobody}, neither over streamable HTTP nor over SSE: ${reason}`, { cause: thrown });
  }
}

async function shakeHands(transport: Transport, signal: AbortSignal): Promise<Client> {
  const client = new Client({ name: "stepflow", version: "1.0.0" }, { capabilities: {} });
  await client.connect(transport, { signal, timeout: sdkTimeoutMs });
  keepOrder(transport);
  return client;
}

/**
 * The SDK takes a reply at once and a notification a moment later, so that the last signs of progress would come after
 * the reply that ended their call, and be lost. Here each message waits until the one before it has been taken.
 */
function keepOrder(transport: Transport): void {
  const receive = transport.onmessage;
  let before = Promise.resolve();
  transport.onmessage = (message, extra) => {
    before = before.then(() => receive?.(message, extra)).catch((error: Error) => transport.onerror?.(error));
  };
}

const partingMs = 1_000;

/** Says goodbye to the session, which may fail: the server may be gone, or know no sessions. */
async function endSession(client: Client, transport: StreamableHTTPClientTransport): Promise<void> {
  const timer = setTimeout(() => void client.close(), partingMs);
  await transport.terminateSession().catch(() => {});
  clearTimeout(timer);
  await client.close();
}

/** What an abort was about is its reason; the SDK makes a text of it. */
function reasonOf(thrown: unknown, signal: AbortSignal): string {
  const { message, cause } = toError(signal.aborted ? signal.reason : thrown);
  return cause instanceof Error ? `${message} (${cause.message})` : message;
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
