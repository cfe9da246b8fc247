import { readFile } from "node:fs/promises";
import {
  analyzeFlow,
  canonicalFlow,
  type Diagnostic,
  detectLossyPaths,
  type FlowDefinition,
  type FlowSource,
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
import { contentId } from "./storage/content-blob-store.ts";

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
  readonly #blobs: BlobStore;
  readonly #resolveRoute: ResolveRoute;
  readonly #maxSteps: number;
  /** The most recently used last. */
  readonly #plannedById = new Map<string, PlannedFlow>();
  // Hashing a flow costs more than running a small one, so a definition that comes again is known by identity.
  readonly #plannedByDefinition = new WeakMap<object, PlannedFlow>();

  constructor(blobs: BlobStore, resolveRoute: ResolveRoute, maxSteps: number) {
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
    const id = storedFlowId(definition);
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

  /** The plan of a flow that was kept as text, under the id of that text. */
  planText(textId: string, text: string): Plan {
    const known = this.#plannedById.get(textId);
    return (known ?? this.planDefinition(parseFlow(text, { source: `flow ${textId}` }))).plan;
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
   * Reads, checks and keeps a flow, as a blob whose id is the flow's.
   *
   * @throws ValidationError when it cannot be run
   */
  async store<Input, Output>(source: FlowSource<Input, Output>): Promise<PlannedFlow> {
    const planned = await this.plan(source);
    await this.#blobs.putBinary(storedBytes(planned.plan.definition), { blobType: "flow" });
    return planned;
  }

  /**
   * A flow that was stored, as a flow or as a blob that reads as one: what `put_blob` keeps, `eval` runs.
   *
   * @throws NotFoundError when nothing is kept under this id
   * @throws ValidationError when what is kept is not a flow
   */
  async stored(id: string): Promise<Definition> {
    const known = this.#plannedById.get(id);
    // What has been planned need not have been stored; what has been stored need not be read again.
    if (known !== undefined && (await this.#blobs.describe(id)) !== undefined) return known.plan.definition;
    const bytes = await this.#blobs.getBinary(id);
    const text = bytes && decoded(bytes);
    if (text === undefined) throw new NotFoundError(`no flow has the id ${id}`, { hint: "Store it first." });
    return parseFlow(text, { source: `blob ${id}` });
  }
}

/** Answers `undefined` for bytes that are no text. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The id that a flow has here, whether it is kept or not. */
export function storedFlowId(definition: Definition): string {
  return contentId(storedBytes(definition));
}

/**
 * The text that a flow is kept as, whose hash is its id in this process: the server's, except where that cannot tell two
 * flows apart. A server's text forgets how a path was quoted, so that `$["a.b"]` and `$.a.b` are one; here they are two.
 */
export function storedText(definition: Definition): string {
  return detectLossyPaths(definition).length === 0 ? canonicalFlow(definition) : printFlow(definition);
}

function storedBytes(definition: Definition): Uint8Array {
  return new TextEncoder().encode(storedText(definition));
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
