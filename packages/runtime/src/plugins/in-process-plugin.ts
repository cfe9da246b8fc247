import { type ComponentInfo, copyJson } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { RouteConflictError, RouteTrie } from "@stepflow/core/routing";
import { type StepflowServer, toFlowError } from "@stepflow/worker";
import type { Route } from "../engine/component.ts";
import type { ComponentServices } from "./component-context.ts";
import { ComponentContext } from "./component-context.ts";
import type { Plugin } from "./plugin.ts";

/** Serves the components of workers that live in this process, each at `/name`; over all of them, the most specific. */
export class InProcessPlugin implements Plugin {
  readonly #servers: readonly StepflowServer[];
  readonly #trie = new RouteTrie<StepflowServer>();
  readonly #services: ComponentServices;
  readonly #isolate: boolean;

  /** @throws TypeError when two workers register the same component, or names that match the same paths */
  constructor(servers: readonly StepflowServer[], services: ComponentServices, values: "copied" | "shared") {
    this.#servers = servers;
    this.#services = services;
    this.#isolate = values === "copied";
    for (const server of servers) {
      for (const name of server.componentNames) this.#add(name, server);
    }
  }

  find(component: string): Route | undefined {
    const name = component.slice(1);
    const found = this.#trie.find(name)?.value.find(name);
    if (found === undefined) return undefined;
    const routed = {
      component,
      execute: async (...[input, context]: Parameters<ReturnType<Route>["execute"]>) => {
        try {
          return await found.invoke(
            this.#isolate ? copyJson(input) : input,
            new ComponentContext(context, this.#services, found.pathParameters),
          );
        } catch (thrown) {
          return new Failure(toFlowError(thrown));
        }
      },
    };
    return () => routed;
  }

  mayHave(component: string): boolean {
    return this.find(component) !== undefined;
  }

  async list(): Promise<ComponentInfo[]> {
    return this.#servers.flatMap((server) =>
      server.describeComponents().map(({ name, problems: _problems, ...rest }) => ({ component: `/${name}`, ...rest })),
    );
  }

  async close(): Promise<void> {}

  #add(name: string, server: StepflowServer): void {
    try {
      this.#trie.add(name, server);
    } catch (error) {
      if (!(error instanceof RouteConflictError)) throw error;
      const other = this.#servers.find((one) => one.componentNames.includes(name));
      throw new TypeError(
        other === undefined || other === server
          ? `component ${error.message}, which another worker registers`
          : `component "${name}" is registered twice: by worker ${other.name} and by ${server.name}`,
        { cause: error },
      );
    }
  }
}
