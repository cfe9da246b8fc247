import {
  create,
  fromJson,
  type MessageInitShape,
  type JsonObject as ProtobufObject,
  type JsonValue as ProtobufValue,
  toJson,
} from "@bufbuild/protobuf";
import { type Timestamp, timestampDate, ValueSchema } from "@bufbuild/protobuf/wkt";
import { fromTaskErrorCode, ProtocolError, type TaskErrorCode as TaskErrorName } from "@stepflow/core";
import { hasStatus, status } from "@stepflow/core/grpc";
import type { RunAccess } from "../../../context/runtime-services.ts";
import { ExecutionStatus, type ItemResult, TaskErrorCodeSchema } from "../../../generated/proto/common_pb.ts";
import {
  OrchestratorGetRunRequestSchema,
  type OrchestratorRunStatus,
  OrchestratorService,
  OrchestratorSubmitRunRequestSchema,
} from "../../../generated/proto/orchestrator_pb.ts";
import type * as Contract from "../../../generated/protocol.ts";
import type { OrchestratorClients } from "../wire/orchestrator-clients.ts";
import { explainGrpcError } from "./grpc-error.ts";

/** How long an orchestrator may take to answer, beyond what it was asked to wait, in ms. */
const answerMs = 30_000;

/** What an orchestrator waits at most for a run when the request says nothing, in seconds. */
const defaultWaitSecs = 300;

/** The orchestrator of the task that asks, which may change while the task goes on. */
export interface TaskHome {
  readonly orchestratorUrl: string;
  readonly rootRunId: string;
}

/** Starts runs, and asks for them, at the orchestrator that a task came from. */
export class GrpcRuns implements RunAccess {
  readonly #clients: OrchestratorClients;
  readonly #home: TaskHome;

  constructor(clients: OrchestratorClients, home: TaskHome) {
    this.#clients = clients;
    this.#home = home;
  }

  async submit(params: Contract.SubmitRunProtocolParams): Promise<Contract.RunStatusProtocol> {
    const { flowId, inputs, wait = false, timeoutSecs, maxConcurrency, overrides, subflowKey } = params;
    const runRequest = {
      flowId,
      input: inputs.map((input) => fromJson(ValueSchema, input as ProtobufValue)),
      wait,
      ...(typeof timeoutSecs === "number" && { timeoutSecs: BigInt(timeoutSecs) }),
      ...(typeof maxConcurrency === "number" && { maxConcurrency }),
      ...(overrides && { overrides: overrides as unknown as ProtobufObject }),
    };
    const timeoutMs = answerMs + (wait ? (timeoutSecs ?? defaultWaitSecs) * 1_000 : 0);
    return this.#withRoot(`starting a run of flow ${flowId}`, (root) => {
      const request = create(OrchestratorSubmitRunRequestSchema, { runRequest, subflowKey, ...root });
      return this.#clients.call(this.#home.orchestratorUrl, OrchestratorService.method.submitRun, request, timeoutMs);
    });
  }

  async get(params: Contract.GetRunProtocolParams): Promise<Contract.RunStatusProtocol> {
    const { runId, wait = false, includeResults = false, timeoutSecs } = params;
    const asked: MessageInitShape<typeof OrchestratorGetRunRequestSchema> = {
      runId,
      wait,
      includeResults,
      ...(typeof timeoutSecs === "number" && { timeoutSecs: BigInt(timeoutSecs) }),
    };
    const timeoutMs = answerMs + (wait ? (timeoutSecs ?? defaultWaitSecs) * 1_000 : 0);
    return this.#withRoot(`asking for run ${runId}`, (root) => {
      const request = create(OrchestratorGetRunRequestSchema, { ...asked, ...root });
      return this.#clients.call(this.#home.orchestratorUrl, OrchestratorService.method.getRun, request, timeoutMs);
    });
  }

  /**
   * Asks with the root run first, then without: below a builtin such as map, what tasks name as their root is no root to
   * their own orchestrator.
   */
  async #withRoot(
    what: string,
    ask: (root: { readonly rootRunId?: string }) => Promise<OrchestratorRunStatus>,
  ): Promise<Contract.RunStatusProtocol> {
    const { rootRunId } = this.#home;
    try {
      if (rootRunId === "") return toRunStatus(await ask({}));
      const answer = await ask({ rootRunId }).catch((error: unknown) => {
        if (hasStatus(error, status.NOT_FOUND)) return ask({});
        throw error;
      });
      return toRunStatus(answer);
    } catch (error) {
      throw explainGrpcError(error, what);
    }
  }
}

const statuses: Readonly<Record<number, Contract.ItemResult["status"]>> = {
  [ExecutionStatus.RUNNING]: "running",
  [ExecutionStatus.COMPLETED]: "completed",
  [ExecutionStatus.FAILED]: "failed",
  [ExecutionStatus.CANCELLED]: "cancelled",
  [ExecutionStatus.PAUSED]: "paused",
  [ExecutionStatus.RECOVERY_FAILED]: "recoveryFailed",
};

/** The same as the protocol of 0.11 has it, for which the context is written. */
function toRunStatus(run: OrchestratorRunStatus): Contract.RunStatusProtocol {
  const { runId, flowId, flowName, items, createdAt, completedAt, results } = run;
  const counts = { total: 0, completed: 0, running: 0, failed: 0, cancelled: 0 };
  for (const name of Object.keys(counts) as (keyof typeof counts)[]) counts[name] = items?.[name] ?? 0;
  const state = statusOf(run.status, runId);
  return {
    runId,
    flowId,
    status: state,
    items: counts,
    createdAt: timeText(createdAt) ?? "",
    ...(flowName !== undefined && { flowName }),
    ...(completedAt !== undefined && { completedAt: timeText(completedAt) ?? null }),
    ...(results.length > 0 && { results: results.map((item) => toItemResult(item, runId)) }),
  };
}

function toItemResult(item: ItemResult, runId: string): Contract.ItemResult {
  const itemStatus = statusOf(item.status, runId);
  const result = resultOf(item);
  return { itemIndex: item.itemIndex, status: itemStatus, ...(result !== undefined && { result }) };
}

function resultOf({ status: state, output, errorCode, errorMessage }: ItemResult): Contract.FlowResult | undefined {
  if (state === ExecutionStatus.COMPLETED) {
    return { outcome: "success", result: output === undefined ? null : toJson(ValueSchema, output) };
  }
  if (state !== ExecutionStatus.FAILED) return undefined;
  const name = TaskErrorCodeSchema.value[errorCode ?? 0]?.localName ?? "UNSPECIFIED";
  const message = errorMessage ?? "the orchestrator says that the item failed, not why";
  return { outcome: "failed", error: { code: fromTaskErrorCode(name as TaskErrorName), message } };
}

function statusOf(state: ExecutionStatus, runId: string): Contract.ItemResult["status"] {
  const known = statuses[state];
  if (known !== undefined) return known;
  throw new ProtocolError(`run ${runId} has the status ${state}, which this protocol does not have`, { runId });
}

function timeText(time: Timestamp | undefined): string | undefined {
  return time === undefined ? undefined : timestampDate(time).toISOString();
}
