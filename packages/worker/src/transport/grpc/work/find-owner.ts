import { create } from "@bufbuild/protobuf";
import { GetOrchestratorForRunRequestSchema, TasksService } from "../../../generated/proto/tasks_pb.ts";
import type { OrchestratorClients } from "../wire/orchestrator-clients.ts";

/** How long an orchestrator may take to answer, in ms. */
const answerMs = 3_000;

/**
 * Asks which orchestrator has a run now, one after the other. Undefined when none of them knows, which is so wherever
 * there is a single orchestrator without leases: it has told nobody its address.
 */
export async function findOwner(
  clients: OrchestratorClients,
  tasksUrls: readonly string[],
  runId: string,
): Promise<string | undefined> {
  const request = create(GetOrchestratorForRunRequestSchema, { runId });
  const { getOrchestratorForRun } = TasksService.method;
  for (const tasksUrl of tasksUrls) {
    try {
      const answer = await clients.call(tasksUrl, getOrchestratorForRun, request, answerMs);
      if (answer.orchestratorServiceUrl !== "") return answer.orchestratorServiceUrl;
    } catch {
      // It does not know, or it is away: the next one may be asked.
    }
  }
  return undefined;
}
