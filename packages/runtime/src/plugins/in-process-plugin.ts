import { type ComponentInfo, copyJson } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import type { StepflowServer } from "@stepflow/worker";
import type { Route } from "../engine/component.ts";
import type { ComponentServices } from "./component-context.ts";
import { ComponentContext } from "./component-context.ts";
import type { Plugin } from "./plugin.ts";
import { toFlowError } from "./thrown.ts";

/** Serves the components of workers that live in this process, each at `/name`. */
export class InProcessPlugin implements Plugin {
  readonly #serverByComponent = new Map<string, StepflowServer>();
  readonly #services: ComponentServices;
  readonly #isolate: boolean;

  /** @throws TypeError when two workers register the same component */
  constructor(servers: readonly StepflowServer[], services: ComponentServices, values: "copied" | "shared") {
    this.#services = services;
    this.#isolate = values === "copied";
    for (const server of servers) {
      for (const name of server.componentNames) {
        const other = this.#serverByComponent.get(name);
        if (other !== undefined) {
          throw new TypeError(`component "${name}" is registered twice: by worker ${other.name} and by ${server.name}`);
        }
        this.#serverByComponent.set(name, server);
      }
    }
  }

  find(component: string): Route | undefined {
    const name = component.slice(1);
    const server = this.#serverByComponent.get(name);
    if (server === undefined) return undefined;
    const routed = {
      component,
      execute: async (...[input, context]: Parameters<ReturnType<Route>["execute"]>) => {
        try {
          return await server.invoke(
            name,
            this.#isolate ? copyJson(input) : input,
            new ComponentContext(context, this.#services),
          );
        } catch (thrown) {
          return new Failure(toFlowError(thrown));
        }
      },
    };
    return () => routed;
  }

  async list(): Promise<ComponentInfo[]> {
    return [...new Set(this.#serverByComponent.values())].flatMap((server) =>
      server.describeComponents().map(({ name, problems: _problems, ...rest }) => ({ component: `/${name}`, ...rest })),
    );
  }

  async close(): Promise<void> {}
}
