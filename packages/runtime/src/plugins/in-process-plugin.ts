import { NotFoundError } from "@stepflow/core";
import type { StepflowServer } from "@stepflow/worker";
import type { Plugin, ResolvedComponent } from "./plugin.ts";

/** Serves the components of workers that live in this process, each at `/name`. */
export class InProcessPlugin implements Plugin {
  readonly #serverByComponent = new Map<string, StepflowServer>();

  constructor(servers: readonly StepflowServer[]) {
    for (const server of servers) {
      for (const name of server.componentNames) {
        const other = this.#serverByComponent.get(`/${name}`);
        if (other !== undefined) {
          throw new TypeError(`component /${name} is registered twice: by worker ${other.name} and by ${server.name}`);
        }
        this.#serverByComponent.set(`/${name}`, server);
      }
    }
  }

  resolve(component: string): ResolvedComponent {
    const server = this.#serverByComponent.get(component);
    if (server === undefined) {
      throw new NotFoundError(`no component answers at ${component}`, {
        hint: `Registered are: ${[...this.#serverByComponent.keys()].join(", ") || "none"}.`,
      });
    }
    return { execute: (input, context) => server.invoke(component.slice(1), input, context) };
  }
}
