import { isFields, type Json, printExactly, printRounded } from "./reference-messages.ts";
import { type Manners, type Outcome, toAscii } from "./reference-worker.ts";

/** A worker that is right but for one thing, and the cases that must catch it, no others. */
export interface BrokenWorker {
  readonly defect: string;
  readonly manners: Partial<Manners>;
  readonly caughtBy: readonly string[];
}

const everyCallback = [
  "callbacks: runs a flow below its step",
  "callbacks: starts a run without waiting for it and asks for its status",
  "callbacks: gives each run below a step a key of its own, the same in each attempt",
  "callbacks: waits for several answers at once, in whatever order they come",
  "callbacks: keeps the answers of calls apart that ask at the same time",
  "callbacks: fails when the runtime answers with an error, or the run below fails",
  "callbacks: fails when the answer of the runtime is not what the method answers",
  "events: writes each event as one line of ASCII",
  "events: takes the answer to a callback with 202 and no body",
  "events: sends the answer to the call last and ends the stream",
  "events: lives on when the runtime closes a stream in the middle",
];

const everyError = [
  "envelope: answers -32700 to what is not JSON",
  "envelope: answers -32600 to what is no message",
  "components: answers -32001 to a component that it does not have",
  "errors: keeps code, message and data of a failing component",
  "errors: refuses an input that does not fit the component's schema, with a code that is not tried again",
  "errors: answers -32601 to a method that it does not have",
  "errors: answers -32602 to params that do not fit the method",
  "callbacks: fails when the runtime answers with an error, or the run below fails",
  "callbacks: fails when the answer of the runtime is not what the method answers",
  "blobs: fails a call whose input refers to a blob that is not there",
  "http: answers errors with status 200, as JSON-RPC has them",
];

/** Initialising ends with a notification, which a runtime insists on. */
const everyNotification = [
  "initialize: names its protocol version in the words of every generation from 0.2 to 0.11",
  "initialize: reads initialize as generations up to 0.9 write it",
  "initialize: is initialised again while a call is in flight",
  "errors: takes notifications that it does not know without a word",
  "blobs: keeps and reads blobs at the URL that initialize names",
  "blobs: uses the URL of the latest initialize",
  "blobs: resolves references anywhere in an input before it calls a component",
  "blobs: fails a call whose input refers to a blob that is not there",
  "blobs: puts only fields of an output above the threshold into blobs, where they can be found",
  "blobs: makes no references when there is no threshold",
  "http: takes a notification with 202 and no body",
];

export const brokenWorkers: readonly BrokenWorker[] = [
  {
    defect: "sends events without the space after data:",
    manners: { frame: (message) => [`data:${toAscii(message)}\n\n`] },
    caughtBy: everyCallback,
  },
  {
    defect: "ends the lines of events with CRLF",
    manners: { frame: (message) => [`data: ${toAscii(message)}\r\n\r\n`] },
    caughtBy: everyCallback,
  },
  {
    defect: "spreads an event over several data lines",
    manners: {
      frame: (message) => [`${JSON.stringify(JSON.parse(message), undefined, 1).replace(/^/gm, "data: ")}\n\n`],
    },
    caughtBy: everyCallback,
  },
  {
    defect: "splits a character of several bytes between two writes",
    manners: {
      frame: (message) => {
        const bytes = Buffer.from(`data: ${message}\n\n`);
        const middle = bytes.findIndex((byte) => byte > 0x7f) + 1;
        return [bytes.subarray(0, middle), bytes.subarray(middle)];
      },
    },
    caughtBy: ["events: writes each event as one line of ASCII"],
  },
  {
    defect: "does not escape what is not ASCII",
    manners: { frame: (message) => [`data: ${message}\n\n`] },
    caughtBy: ["events: writes each event as one line of ASCII"],
  },
  {
    defect: "does not end a stream after the answer",
    manners: { endsStreams: false },
    caughtBy: [
      "events: writes each event as one line of ASCII",
      "events: takes the answer to a callback with 202 and no body",
      "events: sends the answer to the call last and ends the stream",
    ],
  },
  {
    defect: "does not name its instance in streams",
    manners: { instanceIdHeader: false },
    caughtBy: ["events: streams a call that calls back, and names its instance"],
  },
  {
    defect: "names another instance each time",
    manners: { instanceId: () => String(Math.random()) },
    caughtBy: [
      "events: streams a call that calls back, and names its instance",
      "health: says at /health that it is healthy, and always the same instance id",
    ],
  },
  {
    defect: "streams the list of components",
    manners: { streamsAlways: (method) => method === "components/list" },
    caughtBy: [
      "components: lists its components with their schemas",
      "components: tells of one component what it lists",
      "http: answers a request as application/json with status 200, uncompressed",
    ],
  },
  {
    defect: "drops the answer to a callback",
    manners: { takesAnswer: (count) => count !== 2 },
    caughtBy: ["callbacks: starts a run without waiting for it and asks for its status"],
  },
  {
    defect: "asks for what a 0.11 runtime does not have",
    manners: {
      frame: (message) => [`data: ${toAscii(message.replace('"runs/submit"', '"flows/evaluate"'))}\n\n`],
    },
    caughtBy: everyCallback,
  },
  {
    defect: "echoes a number as a string",
    manners: { printId: (id) => (typeof id === "number" ? `"${id}"` : printExactly(id)) },
    caughtBy: ["envelope: echoes an id that is a number"],
  },
  {
    defect: "rounds large ids",
    manners: { printId: printRounded },
    caughtBy: ["envelope: echoes an id of 64 bits to the digit"],
  },
  {
    defect: "answers notifications with 200",
    manners: { acceptedStatus: 200 },
    caughtBy: everyNotification,
  },
  {
    defect: "answers null where there is no output",
    manners: { print: (id, outcome) => print(id, hasNoOutput(outcome) ? { result: null } : outcome) },
    caughtBy: ["execute: hands every JSON value through", "execute: answers null for a component without output"],
  },
  {
    defect: "forgets jsonrpc in errors",
    manners: {
      print: printWithoutVersion,
    },
    caughtBy: everyError,
  },
  {
    defect: "has names for error codes",
    manners: {
      print: (id, outcome) => print(id, "error" in outcome ? { error: { ...outcome.error, code: "FAILED" } } : outcome),
    },
    caughtBy: everyError,
  },
  {
    defect: "loses the data of errors",
    manners: {
      print: (id, outcome) => {
        if (!("error" in outcome)) return print(id, outcome);
        const { code, message } = outcome.error;
        return print(id, { error: { code, message } });
      },
    },
    caughtBy: ["errors: keeps code, message and data of a failing component"],
  },
  {
    defect: "answers errors with status 500",
    manners: { errorStatus: 500 },
    caughtBy: ["http: answers errors with status 200, as JSON-RPC has them"],
  },
  {
    defect: "swaps the outputs of calls at the same time",
    manners: { around: swapOutputsOf("/conformance/wait") },
    caughtBy: ["execute: answers 50 calls at once, each with its own output"],
  },
  {
    defect: "works on one call at a time, and takes its time",
    manners: { around: oneAtATime() },
    caughtBy: [
      "execute: answers 50 calls at once, each with its own output",
      "execute: answers a quick call while a slow one works",
    ],
  },
  {
    defect: "closes idle connections after 5 s, as Node does",
    manners: { keepAliveTimeoutMs: 5_000 },
    caughtBy: ["http: keeps an idle connection for longer than a runtime does"],
  },
  {
    defect: "closes connections after each answer",
    manners: { closesConnections: true },
    caughtBy: ["http: keeps an idle connection for longer than a runtime does"],
  },
  {
    defect: "knows the latest words of initialize alone",
    manners: { initializeResult: { serverProtocolVersion: 1, supportsBlobRefs: true } },
    caughtBy: ["initialize: names its protocol version in the words of every generation from 0.2 to 0.11"],
  },
  {
    defect: "insists on being initialised",
    manners: { needsInitialize: true },
    caughtBy: [
      "envelope: echoes an id that is a string",
      "envelope: echoes an id that is a number",
      "envelope: echoes an id of 64 bits to the digit",
      "envelope: ignores keys that it does not know",
      "envelope: lives on after messages that nest deeply",
      "initialize: answers a call before it is initialised",
    ],
  },
  {
    defect: "does not notice that a call was closed",
    manners: { noticesClosedCalls: false },
    caughtBy: [
      "cancelling: stops a component when the runtime lets go of its call",
      "cancelling: does not stop other calls",
    ],
  },
  {
    defect: "does not resolve references",
    manners: { resolvesReferences: false },
    caughtBy: [
      "blobs: resolves references anywhere in an input before it calls a component",
      "blobs: fails a call whose input refers to a blob that is not there",
    ],
  },
  {
    defect: "puts fields at the threshold into blobs",
    manners: { thresholdSlack: -1 },
    caughtBy: ["blobs: puts only fields of an output above the threshold into blobs, where they can be found"],
  },
];

function print(id: string, outcome: Outcome | { readonly result: null }): string {
  return `{"jsonrpc":"2.0","id":${id},${JSON.stringify(outcome).slice(1)}`;
}

function hasNoOutput(outcome: Outcome): boolean {
  return "result" in outcome && isFields(outcome.result) && outcome.result.output === null;
}

/** Keeps the latest input of a component where all its calls see it. */
export function swapOutputsOf(component: string): Manners["around"] {
  let latest: Json = null;
  return async (call, work) => {
    if (call.component !== component) return work(call);
    latest = call.input;
    await Promise.all([work(call), new Promise((resolve) => setTimeout(resolve, 1))]);
    return work({ ...call, input: latest });
  };
}

export function printWithoutVersion(id: string, outcome: Outcome): string {
  return "error" in outcome ? `{"id":${id},${JSON.stringify(outcome).slice(1)}` : print(id, outcome);
}

/** Asking is left out: a queue there would be a worker that hangs. */
function oneAtATime(): Manners["around"] {
  let last: Promise<unknown> = Promise.resolve();
  return (call, work) => {
    if (/slow|sub_runs/.test(call.component)) return work(call);
    const turn = last.then(async () => {
      // Calls that nobody waits for any more are passed over, or they would be in the way of the next case.
      if (call.signal.aborted) return null;
      if (call.component === "/conformance/wait") await new Promise((resolve) => setTimeout(resolve, 100));
      return work(call);
    });
    last = turn.catch(() => {});
    return turn;
  };
}
