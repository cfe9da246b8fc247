import type { Fields } from "../../config/fields.ts";

const storeTypes = ["inMemory", "sqlite", "postgres", "filesystem"] as const;
type StoreType = (typeof storeTypes)[number];

/** Checks `storageConfig` and `leaseManager`, which is of no use without a database. */
export function checkStorage013(top: Fields): void {
  const keepsRuns = checkStorage(top);
  if (!top.isGiven("leaseManager")) return;
  const fields = top.optionalObject("leaseManager");
  if (fields.choice("type", ["noOp", "none", "etcd"]) !== "etcd") return;
  fields.warnUnknown(["type", "endpoints", "key_prefix"]);
  if (fields.strings("endpoints").length === 0) {
    fields.refuseAt(fields.place("endpoints"), "one endpoint or more", "none", 'write ["http://localhost:2379"]');
  }
  fields.stringOr("key_prefix", "");
  if (fields.has("keyPrefix")) fields.warn(fields.place("keyPrefix"), 'this is ignored; its name is "key_prefix"');
  if (!keepsRuns) {
    fields.warn(fields.at, "runs are kept in memory, so that no other orchestrator can take them over; add a database");
  }
}

/** @returns whether others can read the runs */
function checkStorage(top: Fields): boolean {
  if (!top.isGiven("storageConfig")) return false;
  const fields = top.optionalObject("storageConfig");
  if (!fields.has("metadata")) {
    const type = checkStore(fields);
    refuseFilesystem(type, fields);
    return isDatabase(type);
  }
  fields.warnUnknown(["metadata", "blobs", "journal"]);
  const part = (key: string): Fields => fields.below(fields.get(key), fields.place(key));
  const metadata = checkStore(part("metadata"));
  refuseFilesystem(metadata, part("metadata"));
  if (fields.isGiven("blobs")) checkStore(part("blobs"));
  if (!fields.isGiven("journal")) return isDatabase(metadata);
  const journal = checkStore(part("journal"));
  refuseFilesystem(journal, part("journal"));
  if (isDatabase(metadata) !== isDatabase(journal)) {
    fields.warn(fields.at, "metadata and journal make a run only together; keep both in a database, or both in memory");
  }
  return isDatabase(metadata) && isDatabase(journal);
}

function isDatabase(type: StoreType | undefined): boolean {
  return type === "sqlite" || type === "postgres";
}

function checkStore(fields: Fields): StoreType | undefined {
  const type = fields.choice("type", storeTypes);
  if (type === "inMemory") fields.warnUnknown(["type"]);
  if (type === "filesystem") {
    fields.warnUnknown(["type", "directory"]);
    fields.optionalString("directory");
  }
  if (type === "sqlite" || type === "postgres") checkDatabase(fields, type);
  return type;
}

/** The server takes the kind of a database from its URL, whatever the type says. */
function checkDatabase(fields: Fields, type: "sqlite" | "postgres"): void {
  fields.warnUnknown(["type", "databaseUrl", "maxConnections", "autoMigrate"]);
  fields.countOr("maxConnections", 10, 2 ** 32 - 1);
  fields.booleanOr("autoMigrate", true);
  const place = fields.place("databaseUrl");
  const url = fields.string("databaseUrl");
  if (url === "") return;
  const kind = /^sqlite:/.test(url) ? "sqlite" : /^postgres(?:ql)?:\/\//.test(url) ? "postgres" : undefined;
  if (kind === undefined) {
    // The URL itself may have a password in it.
    fields.refuseAt(place, 'a URL that begins with "sqlite:" or "postgres://"', "another");
  } else if (kind !== type) {
    fields.warn(
      place,
      `expected a database of type ${type}, found ${kind}, which is what the server takes; set type to ${kind}`,
    );
  }
  if (kind === "postgres") {
    fields.warn(
      fields.place("type"),
      "released binaries were built without PostgreSQL and refuse this; build one with it",
    );
  }
}

function refuseFilesystem(type: StoreType | undefined, fields: Fields): void {
  if (type !== "filesystem") return;
  const cure = "name it under storageConfig.blobs, beside a metadata store of another type";
  fields.problem(fields.place("type"), `a filesystem store holds blobs only; ${cure}`);
}
