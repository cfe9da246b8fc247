import { startBlobApi } from "./blob-api.ts";
import { blobCases } from "./cases/blob-cases.ts";
import { callbackCases, callbackTimeoutCase } from "./cases/callback-cases.ts";
import { cancellingCases } from "./cases/cancelling-cases.ts";
import { componentsCases } from "./cases/components-cases.ts";
import { envelopeCases } from "./cases/envelope-cases.ts";
import { errorCases, executeCases } from "./cases/execute-cases.ts";
import { fuzzCases } from "./cases/fuzz-case.ts";
import { initializeCases } from "./cases/initialize-cases.ts";
import { loadCases } from "./cases/load-case.ts";
import { initialize } from "./execute.ts";
import { eventCases } from "./http/event-cases.ts";
import { healthCases, httpCases } from "./http/http-cases.ts";
import { HttpEnd } from "./http/http-end.ts";
import { HttpRuntimeEnd } from "./http/http-runtime-end.ts";
import { launchCases } from "./launch/launch-cases.ts";
import { type LaunchedWorker, launchWorker } from "./launch/launch-worker.ts";
import type { HttpCase, LaunchCase, MessageCase, ProtocolTopic } from "./protocol-case.ts";
import {
  type HttpLocation,
  type ResolvedOptions,
  resolveOptions,
  type WorkerLocation,
  type WorkerPipes,
  type WorkerProtocolOptions,
} from "./protocol-options.ts";
import { ProtocolViolation } from "./protocol-violation.ts";
import type { RuntimeEnd } from "./runtime-end.ts";
import { SessionRuntimeEnd } from "./session/session-runtime-end.ts";
import { StdioRuntimeEnd } from "./stdio/stdio-runtime-end.ts";
import { Transcript } from "./transcript.ts";

/** One case, for any test runner: `test(name, run)`. */
export interface WorkerCase {
  readonly topic: ProtocolTopic;
  readonly name: string;
  /** @throws ProtocolViolation when the worker does not hold the case */
  run(): Promise<void>;
}

/**
 * What every worker does that speaks Stepflow 0.11 over HTTP, as cases for any test runner. The worker serves
 * {@link conformanceComponents}; cases of one worker run one after the other. Over stdio it is what a plugin of this SDK's
 * runtime with `transport: stdio` asks of a worker.
 *
 * @example
 * for (const { topic, name, run } of workerProtocol({ url: "http://127.0.0.1:8080/" })) test(`${topic}: ${name}`, run);
 */
export function workerProtocol(options: WorkerProtocolOptions): WorkerCase[] {
  const resolved = resolveOptions(options);
  return casesAt(options, resolved).filter(({ topic }) => !options.without?.includes(topic));
}

function casesAt(location: WorkerLocation, options: ResolvedOptions): WorkerCase[] {
  if ("stdio" in location) return casesOverStdio(location.stdio, options);
  if ("sessionsAt" in location) return casesInSessions(new URL(location.sessionsAt), options);
  return casesOverHttp(location, options);
}

function casesInSessions(url: URL, options: ResolvedOptions): WorkerCase[] {
  return messageCases(options).map((definition) =>
    toCase(definition, async (transcript) => {
      const outside = new HttpEnd(url, options.patienceMs, transcript);
      try {
        await converse(definition, await SessionRuntimeEnd.open(outside, options.patienceMs), options, transcript);
      } finally {
        outside.close();
      }
    }),
  );
}

function casesOverHttp(location: HttpLocation, options: ResolvedOptions): WorkerCase[] {
  return [
    ...messageCases(options),
    ...httpCases,
    ...eventCases,
    ...healthCases,
    ...("command" in location ? launchCases : []),
  ].map((definition) =>
    toCase(definition, (transcript) => converseOverHttp(definition, location, options, transcript)),
  );
}

/** There is no way over stdio to tell a worker that nobody waits for its answer any more. */
function casesOverStdio(pipes: WorkerPipes, options: ResolvedOptions): WorkerCase[] {
  return messageCases(options)
    .filter(({ topic }) => topic !== "cancelling")
    .map((definition) =>
      toCase(definition, (transcript) => {
        const runtime = new StdioRuntimeEnd(pipes, options.patienceMs, transcript);
        return converse(definition, runtime, options, transcript);
      }),
    );
}

function messageCases({ callbackTimeoutMs }: ResolvedOptions): readonly MessageCase[] {
  return [
    ...envelopeCases,
    ...initializeCases,
    ...componentsCases,
    ...executeCases,
    ...errorCases,
    ...callbackCases,
    ...(callbackTimeoutMs === undefined ? [] : [callbackTimeoutCase]),
    ...blobCases,
    ...cancellingCases,
    ...fuzzCases,
    ...loadCases,
  ];
}

/** A case that tells what was said last when it fails. */
function toCase(
  { topic, name }: MessageCase | HttpCase | LaunchCase,
  converse: (transcript: Transcript) => Promise<void>,
): WorkerCase {
  const run = async (): Promise<void> => {
    const transcript = new Transcript();
    try {
      await converse(transcript);
    } catch (error) {
      if (!(error instanceof ProtocolViolation)) throw error;
      const { subject, expected, found } = error;
      throw new ProtocolViolation(subject, expected, found, transcript.lines);
    }
  };
  return { topic, name, run };
}

async function converseOverHttp(
  definition: MessageCase | HttpCase | LaunchCase,
  location: HttpLocation,
  options: ResolvedOptions,
  transcript: Transcript,
): Promise<void> {
  const worker = "command" in location ? await launchWorker(location, transcript) : remote(location.url);
  const http = new HttpEnd(worker.url, options.patienceMs, transcript);
  const runtime = new HttpRuntimeEnd(http);
  const blobs = await startBlobApi(transcript);
  try {
    await definition.run({ runtime, http, blobs, options, worker });
  } finally {
    // The next case must not find this one's blob API; a worker that is gone has nothing to forget.
    if (definition.topic === "blobs") await initialize(runtime).catch(() => {});
    await runtime.close();
    await blobs.close();
    await worker.terminate();
  }
}

/** As the runtime of this SDK begins: with `initialize`. */
async function converse(
  definition: MessageCase,
  runtime: RuntimeEnd,
  options: ResolvedOptions,
  transcript: Transcript,
): Promise<void> {
  const blobs = await startBlobApi(transcript);
  try {
    await initialize(runtime);
    await definition.run({ runtime, blobs, options });
  } finally {
    await runtime.close();
    await blobs.close();
  }
}

/** A worker that somebody else runs; launch cases are left out for it. */
function remote(url: string | URL): LaunchedWorker {
  return { url: new URL(url), ended: [], terminate: async () => true };
}
