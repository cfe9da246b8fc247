import { type ComponentInfo, type JsonValue, refuseUnsafeIntegers } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { readResult } from "@stepflow/worker/protocol";
import type { Route, RoutedComponent } from "../../engine/component.ts";
import type { StepContext } from "../../engine/step-context.ts";
import type { ComponentServices } from "../component-context.ts";
import type { Plugin } from "../plugin.ts";
import { runCallbacks } from "./run-callbacks.ts";
import { protocolError } from "./worker-error.ts";
import type { WorkerLink } from "./worker-link.ts";

/** Serves the components of one worker that speaks the Stepflow protocol. Any name is sent to it: it knows its own. */
export class StepflowPlugin implements Plugin {
  readonly #link: WorkerLink;
  readonly #services: ComponentServices;

  constructor(link: WorkerLink, services: ComponentServices) {
    this.#link = link;
    this.#services = services;
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

  async list(): Promise<ComponentInfo[]> {
    const { client } = await this.#link.ready();
    const answer = await client.call("components/list", {});
    if (answer instanceof Failure) {
      const { code, message } = answer.error;
      throw protocolError(`${client.subject} did not list its components: ${message} (${code})`);
    }
    return readResult("components/list", answer).components.map(toComponentInfo);
  }

  close(): Promise<void> {
    return this.#link.close();
  }

  async #execute(component: string, input: JsonValue, context: StepContext): Promise<JsonValue | Failure> {
    const { signal, attempt, observability } = context;
    const worker = await this.#link.ready();
    try {
      const answer = await worker.client.call(
        "components/execute",
        { component, input, attempt, observability: { ...observability } },
        { signal, onCallback: runCallbacks(context, this.#services) },
      );
      this.#link.succeeded();
      return answer instanceof Failure ? answer : this.#outputOf(answer, worker.client.subject);
    } catch (error) {
      throw signal.aborted ? error : await this.#link.failed(worker, error);
    }
  }

  #outputOf(answer: JsonValue, subject: string): JsonValue {
    try {
      const { output } = readResult("components/execute", answer);
      refuseUnsafeIntegers(output, "output");
      return output;
    } catch (error) {
      throw protocolError(
        `${subject} answered components/execute wrongly: ${error instanceof Error ? error.message : error}`,
        error,
      );
    }
  }
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
