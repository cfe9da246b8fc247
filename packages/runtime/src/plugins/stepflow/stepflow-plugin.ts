import { type ComponentInfo, type JsonValue, NotFoundError, refuseUnsafeIntegers } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { type BlobAccess, blobifyOutput, readResult, resolveBlobReferences } from "@stepflow/worker/protocol";
import { PermanentError, type Route, type RoutedComponent } from "../../engine/component.ts";
import type { StepContext } from "../../engine/step-context.ts";
import type { ComponentServices } from "../component-context.ts";
import type { Plugin } from "../plugin.ts";
import { jsonBlobs } from "./json-blobs.ts";
import { serveCallbacks } from "./serve-callback.ts";
import { protocolError } from "./worker-error.ts";
import type { WorkerLink } from "./worker-link.ts";

/** Serves the components of one worker that speaks the Stepflow protocol. Any name is sent to it: it knows its own. */
export class StepflowPlugin implements Plugin {
  readonly #link: WorkerLink;
  readonly #services: ComponentServices;
  readonly #blobs: Pick<BlobAccess, "put" | "get">;

  constructor(link: WorkerLink, services: ComponentServices) {
    this.#link = link;
    this.#services = services;
    this.#blobs = jsonBlobs(services.blobs);
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
    const sent = blobThreshold === 0 ? input : await blobifyOutput(input, blobThreshold, this.#blobs);
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
    const answer = await client.call("components/list", {});
    if (answer instanceof Failure) {
      const { code, message } = answer.error;
      throw protocolError(`${client.subject} did not list its components: ${message} (${code})`);
    }
    return readResult("components/list", answer).components.map(toComponentInfo);
  }

  /** Puts in the places of references what the worker kept as blobs. */
  async #resolve(output: JsonValue, subject: string): Promise<JsonValue> {
    try {
      return await resolveBlobReferences(output, this.#blobs);
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
  try {
    const { output } = readResult("components/execute", answer);
    refuseUnsafeIntegers(output, "output");
    return output;
  } catch (error) {
    throw protocolError(`${subject} answered components/execute wrongly: ${messageOf(error)}`, error);
  }
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
