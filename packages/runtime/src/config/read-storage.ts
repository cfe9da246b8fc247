import { readDatabaseUrl } from "../storage/sqlite/database-url.ts";
import type { Fields } from "./fields.ts";
import type { LeaseManagerConfig, StorageConfig, StoreConfig } from "./resolved-config.ts";

const storeTypes = ["inMemory", "sqlite", "filesystem"] as const;

/** Reads `storageConfig`, in the simple form or with a store for each kind of data. */
export function readStorage(top: Fields): StorageConfig {
  const memory: StoreConfig = { type: "inMemory" };
  if (!top.has("storageConfig")) return { metadata: memory, blobs: memory, journal: memory };
  const fields = top.optionalObject("storageConfig");
  if (!fields.has("metadata")) {
    const store = readStore(fields);
    refuseFilesystem(store, fields);
    return { metadata: store, blobs: store, journal: store };
  }
  fields.warnUnknown(["metadata", "blobs", "journal"]);
  const part = (key: string): Fields => fields.below(fields.get(key), fields.place(key));
  const metadata = readStore(part("metadata"));
  refuseFilesystem(metadata, part("metadata"));
  const journal = fields.isGiven("journal") ? readStore(part("journal")) : metadata;
  if (journal !== metadata) refuseFilesystem(journal, part("journal"));
  warnOfLoss(metadata, journal, fields);
  return {
    metadata,
    blobs: fields.isGiven("blobs") ? readStore(part("blobs")) : metadata,
    journal,
  };
}

function readStore(fields: Fields): StoreConfig {
  const type = fields.choice("type", storeTypes);
  if (type === "sqlite") {
    fields.warnUnknown(["type", "databaseUrl", "maxConnections", "autoMigrate"]);
    const databaseUrl = fields.string("databaseUrl");
    const location = readDatabaseUrl(databaseUrl, "refuse");
    const isGiven = typeof fields.get("databaseUrl") === "string";
    if (isGiven && typeof location === "string") fields.problem(fields.place("databaseUrl"), location);
    return {
      type,
      databaseUrl,
      maxConnections: fields.countOr("maxConnections", 10, 2 ** 32 - 1),
      autoMigrate: fields.booleanOr("autoMigrate", true),
    };
  }
  if (type === "filesystem") {
    fields.warnUnknown(["type", "directory"]);
    return { type, directory: fields.optionalString("directory") };
  }
  if (type === "inMemory") fields.warnUnknown(["type"]);
  return { type: "inMemory" };
}

function refuseFilesystem(store: StoreConfig, fields: Fields): void {
  if (store.type !== "filesystem") return;
  fields.problem(
    fields.place("type"),
    "a filesystem store holds blobs only; name it under storageConfig.blobs, beside a metadata store of another type",
  );
}

/** Half of a run is of no use: a journal that nothing lists, or a list of runs that cannot go on. Official servers take it. */
function warnOfLoss(metadata: StoreConfig, journal: StoreConfig, fields: Fields): void {
  const types = [metadata.type, journal.type];
  if (!types.includes("inMemory") || !types.includes("sqlite")) return;
  const part = metadata.type === "inMemory" ? "metadata" : "journal";
  const message =
    "metadata and journal make a run only together: runs are kept in memory, unless this is of type sqlite, too";
  fields.warn(fields.place(part), message);
}

/** Reads `leaseManager`. */
export function readLeaseManager(top: Fields): LeaseManagerConfig {
  if (!top.has("leaseManager")) return { type: "noOp" };
  const fields = top.optionalObject("leaseManager");
  if (fields.get("type") === "none") return { type: "noOp" };
  const type = fields.choice("type", ["noOp", "etcd"]);
  if (type !== "etcd") return { type: "noOp" };
  fields.warnUnknown(["type", "endpoints", "key_prefix"]);
  return { type, endpoints: fields.strings("endpoints"), keyPrefix: fields.stringOr("key_prefix", "/stepflow/leases") };
}
