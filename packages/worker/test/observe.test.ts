import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import type { AddressInfo, Server } from "node:net";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";

/** What a collector has received, by the path that it was sent to. Protobuf writes texts as they are. */
type Received = Map<string, string>;

function keep(received: Received, path: string, body: Buffer): void {
  received.set(path, (received.get(path) ?? "") + body.toString("latin1"));
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Starts a program of `support/` in a process of its own. */
function start(program: string, environment: Record<string, string>): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, ["--conditions=@stepflow/source", "--import", "tsx", `support/${program}`], {
    cwd: import.meta.dirname,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Does one call with logs and traces on: the SDK that this starts belongs to the process. */
async function observedCall(environment: Record<string, string>): Promise<void> {
  const child = start("observed-call.ts", { STEPFLOW_SERVICE_NAME: "the-service", ...environment });
  expect(await text(child.stderr)).toBe("");
}

function expectAll(received: Received, tracesPath: string, logsPath: string): void {
  const spans = received.get(tracesPath) ?? "";
  const lines = received.get(logsPath) ?? "";
  for (const part of ["the-service", "component:/sums/add", "the-run", "the-step"]) expect(spans).toContain(part);
  for (const part of ["the-service", "the line", "WARNING", "the-run", "the-step"]) expect(lines).toContain(part);
  // The trace is the runtime's, and the line belongs to it.
  const traceId = Buffer.from("1".repeat(32), "hex").toString("latin1");
  expect(spans).toContain(traceId);
  expect(lines).toContain("1".repeat(32));
}

it("sends traces and logs by gRPC, as the other parts of Stepflow", async () => {
  const received: Received = new Map();
  const collector = createHttp2Server();
  collector.on("stream", (stream, headers) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      keep(received, String(headers[":path"]), Buffer.concat(chunks));
      stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
      stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
      // An empty message: not compressed, of length 0.
      stream.end(Buffer.alloc(5));
    });
  });
  try {
    await observedCall({ STEPFLOW_OTLP_ENDPOINT: await listen(collector) });
  } finally {
    collector.close();
  }
  expectAll(
    received,
    "/opentelemetry.proto.collector.trace.v1.TraceService/Export",
    "/opentelemetry.proto.collector.logs.v1.LogsService/Export",
  );
});

it("sends them by HTTP where OpenTelemetry's own variable says so", async () => {
  const received: Received = new Map();
  const collector = createHttpServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    keep(received, request.url ?? "", Buffer.concat(chunks));
    response.end();
  });
  try {
    await observedCall({
      STEPFLOW_OTLP_ENDPOINT: await listen(collector),
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf",
    });
  } finally {
    collector.close();
    collector.closeAllConnections();
  }
  expectAll(received, "/v1/traces", "/v1/logs");
});

it("ends when the collector is away", async () => {
  await observedCall({ STEPFLOW_OTLP_ENDPOINT: "http://127.0.0.1:9" });
});

it("outlives the runtime's end of standard error", async () => {
  const child = start("log-into-closed-pipe.ts", {});
  child.stderr.once("data", () => child.stderr.destroy());
  expect(await text(child.stdout)).toBe("still here\n");
});
