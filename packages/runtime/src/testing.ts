/** For those who write storage for the runtime: what every storage must do, as cases for any test runner. */

export { runTopics, type StorageTopic } from "./storage/testing/storage-case.ts";
export {
  type StorageCase,
  type StorageContractOptions,
  type StoragePlace,
  storageContract,
} from "./storage/testing/storage-contract.ts";
