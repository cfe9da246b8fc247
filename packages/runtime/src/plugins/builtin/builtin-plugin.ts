import { type ComponentInfo, type JsonObject, type JsonValue, StepflowError, ValidationError } from "@stepflow/core";
import type { Failure } from "@stepflow/core/expressions";
import type { Clock } from "../../engine/clock.ts";
import { PermanentError, type Route } from "../../engine/component.ts";
import type { StepContext } from "../../engine/step-context.ts";
import { ComponentContext, type ComponentServices } from "../component-context.ts";
import type { Plugin } from "../plugin.ts";
import { BuiltinHost } from "./builtin-host.ts";
import type { BuiltinOptions } from "./builtin-options.ts";
import { createMessagesComponent } from "./create-messages.ts";
import { evaluateComponent } from "./evaluate.ts";
import { getBlobComponent } from "./get-blob.ts";
import { httpComponent } from "./http/http.ts";
import { iterateComponent } from "./iterate.ts";
import { loadFileComponent } from "./load-file.ts";
import { mapComponent } from "./map.ts";
import { noopComponent } from "./noop.ts";
import { openaiComponent } from "./openai/openai.ts";
import { putBlobComponent } from "./put-blob.ts";
import { sleepComponent } from "./sleep.ts";

/** A component that ships with the runtime. */
export interface BuiltinComponent {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: JsonObject;
  readonly outputSchema: JsonObject;
  /** @throws ValidationError when the input has not the form that the component needs */
  execute(input: JsonValue, context: ComponentContext, host: BuiltinHost): Promise<JsonValue | Failure>;
}

const components: readonly BuiltinComponent[] = [
  createMessagesComponent,
  evaluateComponent,
  getBlobComponent,
  httpComponent,
  iterateComponent,
  loadFileComponent,
  mapComponent,
  noopComponent,
  openaiComponent,
  putBlobComponent,
  sleepComponent,
];

/** Serves the components that ship with the runtime. */
export class BuiltinPlugin implements Plugin {
  readonly #routeByComponent: ReadonlyMap<string, Route>;

  readonly #host: BuiltinHost;

  constructor(services: ComponentServices, clock: Clock, options: BuiltinOptions) {
    const host = new BuiltinHost(clock, options);
    this.#host = host;
    this.#routeByComponent = new Map(
      components.map(({ name, execute }) => {
        const component = `/${name}`;
        const routed = {
          component,
          execute: (input: JsonValue, step: StepContext) =>
            execute(input, new ComponentContext(step, services), host).catch(rethrowAsPermanent),
        };
        return [component, () => routed];
      }),
    );
  }

  find(component: string): Route | undefined {
    return this.#routeByComponent.get(component);
  }

  mayHave(component: string): boolean {
    return this.#routeByComponent.has(component);
  }

  async list(): Promise<ComponentInfo[]> {
    return components.map(({ name, description, inputSchema, outputSchema }) => ({
      component: `/${name}`,
      description,
      inputSchema,
      outputSchema,
    }));
  }

  async close(): Promise<void> {
    await this.#host.close();
  }
}

/** Malformed input, a flow that is not there, a limit: another attempt would only spend the transport's budget. */
function rethrowAsPermanent(error: unknown): never {
  if (!StepflowError.isInstance(error) || error.retryable) throw error;
  const cause =
    error instanceof ValidationError ? new Error("invalid input", { cause: new Error(error.message) }) : error;
  throw new PermanentError("error executing user-defined function", { cause });
}
