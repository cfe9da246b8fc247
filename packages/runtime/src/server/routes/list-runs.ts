import type { Contract } from "@stepflow/api";
import type { RunFilter } from "@stepflow/core";
import type { StepflowRuntime } from "../../stepflow-runtime.ts";
import type { Handlers } from "../http/operation.ts";
import { toContractSummary } from "./run-views.ts";

type Query = NonNullable<Contract.operations["listRuns"]["parameters"]["query"]>;

/** Lists runs in pages: by a cursor, or by limit and offset as 0.11 does. */
export function listRuns(runtime: StepflowRuntime): Handlers<"listRuns"> {
  return {
    async listRuns({ query }) {
      const { limit, offset } = query;
      const skipped = offset ?? 0;
      // One more tells whether there is another page.
      const wanted = limit == null ? {} : { limit: skipped + limit + 1 };
      const runs: Contract.RunSummary[] = [];
      let position = 0;
      let hasMore = false;
      for await (const run of runtime.runs.list({ ...toFilter(query), ...wanted })) {
        position += 1;
        if (position <= skipped) continue;
        hasMore = limit != null && runs.length === limit;
        if (hasMore) break;
        runs.push(toContractSummary(run));
      }
      const last = runs.at(-1);
      return { status: 200, body: { runs, ...(hasMore && last !== undefined && { next: last.runId }) } };
    },
  };
}

function toFilter({ status, flowName, rootRunId, parentRunId, rootsOnly, after }: Query): RunFilter {
  return {
    ...(status != null && { status }),
    ...(flowName != null && { flowName }),
    ...(rootRunId != null && { rootRunId: rootRunId.toLowerCase() }),
    ...(parentRunId != null && { parentRunId: parentRunId.toLowerCase() }),
    ...(rootsOnly === true && { roots: "only" as const }),
    ...(after != null && { after: after.toLowerCase() }),
  };
}
