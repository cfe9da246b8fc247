/** For those who write or run executors: what every executor must do, as cases for any test runner. */
export { type ContractComponents, contractComponents } from "./testing/contract-components.ts";
export {
  type ContractCase,
  type ContractOptions,
  type ContractTopic,
  executorContract,
} from "./testing/executor-contract.ts";
