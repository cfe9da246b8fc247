import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import {
  analyzeFlow,
  type Diagnostic,
  detectLossyPaths,
  type FlowDefinition,
  type FlowSource,
  flowId,
  isJsonObject,
  NotFoundError,
  parseFlow,
  printFlow,
  resolveFlowSource,
  ValidationError,
  type WorkflowOverrides,
} from "@stepflow/core";
import { parseFlow as parseYamlFlow } from "@stepflow/core/yaml";
import type { ResolveRoute } from "./engine/component.ts";
import { overrideSteps } from "./engine/overrides.ts";
import { type Plan, planFlow } from "./engine/plan.ts";
import type { BlobStore } from "./storage/blob-store.ts";
import type { FlowStore } from "./storage/flow-store.ts";

/** A flow that has been read, checked and planned. */
export interface PlannedFlow {
  readonly flowId: string;
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

type Definition = FlowDefinition;

const keptPlans = 1_000;

/** Turns whatever names a flow into a plan, once for each flow. */
export class FlowLibrary {
  readonly #store: FlowStore;
  readonly #blobs: BlobStore;
  readonly #resolveRoute: ResolveRoute;
  readonly #maxSteps: number;
  /** The most recently used last. */
  readonly #plannedById = new Map<string, PlannedFlow>();
  // Hashing a flow costs more than running a small one, so a definition that comes again is known by identity.
  readonly #plannedByDefinition = new WeakMap<object, PlannedFlow>();

  constructor(store: FlowStore, blobs: BlobStore, resolveRoute: ResolveRoute, maxSteps: number) {
    this.#store = store;
    this.#blobs = blobs;
    this.#resolveRoute = resolveRoute;
    this.#maxSteps = maxSteps;
  }

  /**
   * Reads, checks and plans a flow.
   *
   * @param overrides changes to its steps; the plan keeps the id of the flow that was named
   * @throws ValidationError when it cannot be run
   * @throws NotFoundError when there is no such file or stored flow
   */
  async plan<Input, Output>(source: FlowSource<Input, Output>, overrides?: WorkflowOverrides): Promise<PlannedFlow> {
    const resolved = resolveFlowSource(source);
    const planned = this.planDefinition(resolved.kind === "definition" ? resolved.definition : await this.read(source));
    if (overrides === undefined) return planned;
    const document = overrideSteps(planned.plan.definition.flow, overrides);
    const { plan, diagnostics } = this.planDefinition(parseFlow(document, { source: "flow with overrides" }));
    return { flowId: planned.flowId, plan, diagnostics };
  }

  /** The plan of a definition that has been planned before. Hot: it spares a run the wait for reading a flow. */
  known(source: unknown, overrides?: WorkflowOverrides): PlannedFlow | undefined {
    if (typeof source !== "object" || source === null || overrides !== undefined) return undefined;
    return this.#plannedByDefinition.get(source);
  }

  planDefinition(definition: Definition): PlannedFlow {
    const known = this.known(definition);
    if (known !== undefined) return known;
    const { diagnostics } = analyzeFlow(definition);
    const fatal = diagnostics.filter(({ level }) => level === "fatal");
    if (fatal.length > 0) {
      const issues = fatal.map(({ path, formatted }) => ({ path: path ?? "$", message: formatted }));
      throw new ValidationError(definition.flow.name ?? "flow", issues);
    }
    const id = idOf(definition);
    const planned = this.#plannedById.get(id) ?? {
      flowId: id,
      plan: planFlow(definition, this.#resolveRoute, this.#maxSteps),
      diagnostics,
    };
    this.#remember(planned);
    this.#plannedByDefinition.set(definition, planned);
    return planned;
  }

  /** The plans that were used last are kept; a service that makes up its flows would otherwise keep them all. */
  #remember(planned: PlannedFlow): void {
    this.#plannedById.delete(planned.flowId);
    this.#plannedById.set(planned.flowId, planned);
    if (this.#plannedById.size <= keptPlans) return;
    const [oldest] = this.#plannedById.keys();
    if (oldest !== undefined) this.#plannedById.delete(oldest);
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
        return this.stored(resolved.flowId);
      case "file":
        return readFlowFile(resolved.file);
    }
  }

  /**
   * A flow that was stored, as a flow or as a blob that reads as one: what `put_blob` keeps, `eval` runs.
   *
   * @throws NotFoundError when nothing is kept under this id
   * @throws ValidationError when what is kept is not a flow
   */
  async stored(id: string): Promise<Definition> {
    const definition = (await this.#store.get(id)) ?? (await this.#fromBlob(id));
    if (definition === undefined) throw new NotFoundError(`no flow has the id ${id}`, { hint: "Store it first." });
    return definition;
  }

  async #fromBlob(id: string): Promise<Definition | undefined> {
    const document = await this.#blobs.get(id);
    if (document === undefined) return undefined;
    if (isJsonObject(document)) return parseFlow(document, { source: `blob ${id}` });
    throw new ValidationError(`blob ${id}`, [{ path: "$", message: "expected a flow, which is an object" }]);
  }
}

/**
 * The id of a flow in this process: the server's, except where that cannot tell two flows apart. A server's id forgets
 * how a path was quoted, so that `$["a.b"]` and `$.a.b` are one; here they are two flows with two ids.
 */
function idOf(definition: Definition): string {
  if (detectLossyPaths(definition).length === 0) return flowId(definition.flow);
  return createHash("sha256").update(printFlow(definition)).digest("hex");
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
