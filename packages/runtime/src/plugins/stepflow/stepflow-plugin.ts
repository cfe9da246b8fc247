import { type ComponentInfo, FlowErrorCode, type JsonValue, NotFoundError, refuseUnsafeIntegers } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { type BlobAccess, blobifyOutput, readResult, resolveBlobReferences } from "@stepflow/worker/protocol";
import type { Clock } from "../../engine/clock.ts";
import { PermanentError, type Route, type RoutedComponent } from "../../engine/component.ts";
import type { StepContext } from "../../engine/step-context.ts";
import type { ComponentServices } from "../component-context.ts";
import type { Plugin } from "../plugin.ts";
import { serveCallbacks } from "./serve-callback.ts";
import { withDeadline } from "./with-deadline.ts";
import { protocolError } from "./worker-error.ts";
import type { WorkerLink } from "./worker-link.ts";

/** What the plugin reaches of the runtime. */
export interface StepflowPluginParts {
  readonly services: ComponentServices;
  /** Where references in inputs and outputs lead: the place that the worker was told of. */
  readonly references: Pick<BlobAccess, "put" | "get">;
  readonly clock: Clock;
}

/** One worker that hangs must not keep the list of all others back for ever. */
const listMs = 30_000;

/** Serves the components of one worker that speaks the Stepflow protocol. Any name is sent to it: it knows its own. */
export class StepflowPlugin implements Plugin {
  readonly #link: WorkerLink;
  readonly #services: ComponentServices;
  readonly #clock: Clock;
  readonly #references: Pick<BlobAccess, "put" | "get">;

  constructor(link: WorkerLink, { services, references, clock }: StepflowPluginParts) {
    this.#link = link;
    this.#clock = clock;
    this.#services = services;
    this.#references = references;
  }

  /** @throws WorkerTransportError when the worker does not start, or cannot be reached */
  async start(): Promise<void> {
    await this.#link.ready();
  }

  find(component: string): Route {
    const routed: RoutedComponent = {
      component,
      execute: (input, context) => this.#execute(component, input, context),
      recover: () => this.#link.recover(),
    };
    return () => routed;
  }

  mayHave(): boolean {
    return true;
  }

  /** A worker that cannot say what it has is told to the logger: others can. */
  async list(): Promise<ComponentInfo[]> {
    try {
      return await this.#askForComponents();
    } catch (error) {
      this.#services.logger.warn(`components are missing from the list: ${messageOf(error)}`);
      return [];
    }
  }

  close(): Promise<void> {
    return this.#link.close();
  }

  async #execute(component: string, input: JsonValue, context: StepContext): Promise<JsonValue | Failure> {
    const { signal, attempt, observability } = context;
    const worker = await this.#link.ready();
    const { client, introduction } = worker;
    const { blobThreshold } = introduction;
    const sent = blobThreshold === 0 ? input : await blobifyOutput(input, blobThreshold, this.#references);
    let answer: JsonValue | Failure;
    try {
      answer = await client.call(
        "components/execute",
        { component, input: sent, attempt, observability: { ...observability } },
        { signal, onCallback: serveCallbacks(context, this.#services) },
      );
    } catch (error) {
      throw signal.aborted ? error : await this.#link.failed(worker, error);
    }
    this.#link.succeeded();
    if (answer instanceof Failure) return answer;
    const output = readOutput(answer, client.subject);
    return blobThreshold === 0 ? output : this.#resolve(output, client.subject);
  }

  async #askForComponents(): Promise<ComponentInfo[]> {
    const { client } = await this.#link.ready();
    const answer = await withDeadline(this.#clock, listMs, `${client.subject} did not list its components`, (signal) =>
      client.call("components/list", {}, { signal }),
    );
    if (answer instanceof Failure) {
      const { code, message } = answer.error;
      throw protocolError(`${client.subject} did not list its components: ${message} (${code})`);
    }
    return readResult("components/list", answer).components.map(toComponentInfo);
  }

  /** Puts in the places of references what the worker kept as blobs. */
  async #resolve(output: JsonValue, subject: string): Promise<JsonValue> {
    try {
      return await resolveBlobReferences(output, this.#references);
    } catch (error) {
      const message = `${subject} answered references to blobs that cannot be resolved: ${messageOf(error)}`;
      // Another attempt may keep its blobs better; it will not make them smaller.
      throw error instanceof NotFoundError
        ? protocolError(message, error)
        : new PermanentError(message, { cause: error });
    }
  }
}

function readOutput(answer: JsonValue, subject: string): JsonValue {
  let output: JsonValue;
  try {
    output = readResult("components/execute", answer).output;
  } catch (error) {
    throw protocolError(`${subject} answered components/execute wrongly: ${messageOf(error)}`, error);
  }
  try {
    refuseUnsafeIntegers(output, "output");
  } catch (cause) {
    // Another attempt would answer the same.
    const message = `${subject} answered components/execute wrongly: ${messageOf(cause)}`;
    throw new PermanentError(message, { cause, flowError: { code: FlowErrorCode.TransportProtocolError, message } });
  }
  return output;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Absent and null mean the same on the wire. */
function toComponentInfo({
  component,
  description,
  input_schema,
  output_schema,
}: ReturnType<typeof readResult<"components/list">>["components"][number]): ComponentInfo {
  return {
    component,
    ...(typeof description === "string" && { description }),
    ...(input_schema && { inputSchema: input_schema }),
    ...(output_schema && { outputSchema: output_schema }),
  };
}
