import { type ComponentInfo, type JsonObject, type JsonValue, StepflowError, ValidationError } from "@stepflow/core";
import type { Failure } from "@stepflow/core/expressions";
import { PermanentError, type Route } from "../../engine/component.ts";
import type { StepContext } from "../../engine/step-context.ts";
import { ComponentContext, type ComponentServices } from "../component-context.ts";
import type { Plugin } from "../plugin.ts";
import { evaluateComponent } from "./evaluate.ts";
import { iterateComponent } from "./iterate.ts";
import { mapComponent } from "./map.ts";

/** A component that ships with the runtime. */
export interface BuiltinComponent {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: JsonObject;
  readonly outputSchema: JsonObject;
  /** @throws ValidationError when the input has not the form that the component needs */
  execute(input: JsonValue, context: ComponentContext): Promise<JsonValue | Failure>;
}

const components: readonly BuiltinComponent[] = [evaluateComponent, mapComponent, iterateComponent];

/** Serves the components that ship with the runtime. */
export class BuiltinPlugin implements Plugin {
  readonly #routeByComponent: ReadonlyMap<string, Route>;

  constructor(services: ComponentServices) {
    this.#routeByComponent = new Map(
      components.map(({ name, execute }) => {
        const component = `/${name}`;
        const routed = {
          component,
          execute: (input: JsonValue, step: StepContext) =>
            execute(input, new ComponentContext(step, services)).catch(rethrowAsPermanent),
        };
        return [component, () => routed];
      }),
    );
  }

  find(component: string): Route | undefined {
    return this.#routeByComponent.get(component);
  }

  async list(): Promise<ComponentInfo[]> {
    return components.map(({ name, description, inputSchema, outputSchema }) => ({
      component: `/${name}`,
      description,
      inputSchema,
      outputSchema,
    }));
  }

  async close(): Promise<void> {}
}

/** Malformed input, a flow that is not there, a limit: another attempt would only spend the transport's budget. */
function rethrowAsPermanent(error: unknown): never {
  if (!StepflowError.isInstance(error) || error.retryable) throw error;
  const cause =
    error instanceof ValidationError ? new Error("invalid input", { cause: new Error(error.message) }) : error;
  throw new PermanentError("error executing user-defined function", { cause });
}
