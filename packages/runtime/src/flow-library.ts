import { readFile } from "node:fs/promises";
import {
  analyzeFlow,
  type Diagnostic,
  detectLossyPaths,
  type FlowDefinition,
  type FlowSource,
  flowId,
  NotFoundError,
  parseFlow,
  resolveFlowSource,
  ValidationError,
} from "@stepflow/core";
import { parseFlow as parseYamlFlow } from "@stepflow/core/yaml";
import type { ResolveRoute } from "./engine/component.ts";
import { type Plan, planFlow } from "./engine/plan.ts";
import type { FlowStore } from "./storage/flow-store.ts";

/** A flow that has been read, checked and planned. */
export interface PlannedFlow {
  readonly flowId: string;
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

type Definition = FlowDefinition;

/** Plans kept by id. A flow can differ in every run, by overrides or as the input of a builtin: then plans add up. */
const maxPlans = 1_000;

/** Turns whatever names a flow into a plan, once for each flow. */
export class FlowLibrary {
  readonly #store: FlowStore;
  readonly #resolveRoute: ResolveRoute;
  readonly #maxSteps: number;
  /** The most recently used last. */
  readonly #plannedById = new Map<string, PlannedFlow>();
  // Hashing a flow costs more than running a small one, so a definition that comes again is known by identity.
  readonly #plannedByDefinition = new WeakMap<Definition, PlannedFlow>();

  constructor(store: FlowStore, resolveRoute: ResolveRoute, maxSteps: number) {
    this.#store = store;
    this.#resolveRoute = resolveRoute;
    this.#maxSteps = maxSteps;
  }

  /**
   * Reads, checks and plans a flow.
   *
   * @throws ValidationError when it cannot be run
   * @throws NotFoundError when there is no such file or stored flow
   */
  async plan<Input, Output>(source: FlowSource<Input, Output>): Promise<PlannedFlow> {
    const resolved = resolveFlowSource(source);
    if (resolved.kind === "definition") return this.planDefinition(resolved.definition);
    if (resolved.kind === "id") {
      return this.#plannedById.get(resolved.flowId) ?? this.planDefinition(await this.#stored(resolved.flowId));
    }
    return this.planDefinition(await this.read(source));
  }

  planDefinition(definition: Definition): PlannedFlow {
    const known = this.#plannedByDefinition.get(definition);
    if (known !== undefined) return known;
    const { diagnostics } = analyzeFlow(definition);
    const fatal = diagnostics.filter(({ level }) => level === "fatal");
    if (fatal.length > 0) {
      const issues = fatal.map(({ path, formatted }) => ({ path: path ?? "$", message: formatted }));
      throw new ValidationError(definition.flow.name ?? "flow", issues);
    }
    const id = flowId(definition.flow);
    // A path that ids cannot tell from another one, such as $["a.b"], gives two flows one id; they must not share a plan.
    const isToldById = detectLossyPaths(definition).length === 0;
    const planned = (isToldById ? this.#plannedById.get(id) : undefined) ?? {
      flowId: id,
      plan: planFlow(definition, this.#resolveRoute, this.#maxSteps),
      diagnostics,
    };
    if (isToldById) this.#keep(id, planned);
    this.#plannedByDefinition.set(definition, planned);
    return planned;
  }

  #keep(id: string, planned: PlannedFlow): void {
    this.#plannedById.delete(id);
    this.#plannedById.set(id, planned);
    const [oldest] = this.#plannedById.keys();
    if (this.#plannedById.size > maxPlans && oldest !== undefined) this.#plannedById.delete(oldest);
  }

  /** Reads a flow without checking it. */
  async read<Input, Output>(source: FlowSource<Input, Output>): Promise<Definition> {
    const resolved = resolveFlowSource(source);
    switch (resolved.kind) {
      case "definition":
        return resolved.definition;
      case "flow":
        return parseFlow(resolved.flow);
      case "id":
        return this.#stored(resolved.flowId);
      case "file":
        return readFlowFile(resolved.file);
    }
  }

  async #stored(id: string): Promise<Definition> {
    const definition = await this.#store.get(id);
    if (definition === undefined) throw new NotFoundError(`no flow has the id ${id}`, { hint: "Store it first." });
    return definition;
  }
}

async function readFlowFile(file: URL | string): Promise<Definition> {
  const source = String(file);
  try {
    // Files may be in any dialect: they are what people have lying around.
    return parseYamlFlow(await readFile(file, "utf8"), { source, dialect: "any" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new NotFoundError(`no flow file at ${source}`, { cause: error });
  }
}
