import type { StepflowExecutor } from "../executor/stepflow-executor.ts";
import type { CaseDefinition, ContractTopic } from "./contract-case.ts";
import { resourcesCases } from "./resources-cases.ts";
import { resultsCases } from "./results-cases.ts";
import { runsCases } from "./runs-cases.ts";

export type { ContractTopic } from "./contract-case.ts";

/** How to run the executor contract. */
export interface ContractOptions {
  /** Makes an executor that serves {@link contractComponents}; a new one for every case, which closes it. */
  create(): Promise<StepflowExecutor>;
  /** The route in front of the components, `""` when they answer at `/name`. */
  readonly route?: string;
  /** What this executor cannot do at all. */
  readonly without?: readonly ContractTopic[];
}

/** One case, for any test runner: `it(name, run)`. Rejects when the executor does not hold it. */
export interface ContractCase {
  readonly topic: ContractTopic;
  readonly name: string;
  run(): Promise<void>;
}

/**
 * What every {@link StepflowExecutor} does, as cases for any test runner.
 *
 * @example
 * const cases = executorContract({ create: () => StepflowRuntime.start({ components: [server] }) });
 * describe("StepflowRuntime", () => {
 *   for (const { topic, name, run } of cases) it(`${topic}: ${name}`, run);
 * });
 */
export function executorContract({ create, route = "", without = [] }: ContractOptions): ContractCase[] {
  const definitions: readonly CaseDefinition[] = [...resultsCases, ...runsCases, ...resourcesCases];
  return definitions
    .filter(({ topic }) => !without.includes(topic))
    .map(({ topic, name, run }) => ({
      topic,
      name,
      async run() {
        const executor = await create();
        try {
          await run({ executor, at: (component) => `${route}/${component}` });
        } finally {
          await executor.close();
        }
      },
    }));
}
