import { contentId } from "../../src/storage/content-blob-store.ts";
import { loadSqliteDriver } from "../../src/storage/sqlite/load-sqlite-driver.ts";
import { SqliteStorage } from "../../src/storage/sqlite/sqlite-storage.ts";
import { keptBlobs, keptGroups, keptKey, keptOwner, keptPieces, keptReservation } from "./kept-contents.ts";

// Makes a file of the present version of the schema, once, when that version is new:
// node --conditions=@stepflow/source --import tsx test/storage/make-version-file.ts test/storage/files/version-3.db

const [path = ""] = process.argv.slice(2);
const driver = await loadSqliteDriver();
const settings = { path, durability: "process", missing: "create", older: "migrate" } as const;
const storage = await SqliteStorage.open(driver, settings);
const { blobs, runs } = storage;
for (const { blobId, bytes, description } of keptBlobs) await blobs.keep(blobId, bytes, description);
const draft = await blobs.begin();
for (const piece of keptPieces) await draft.append(piece);
await draft.keep(contentId(Buffer.concat(keptPieces)), { blobType: "binary" });
await runs.enter(keptOwner);
await runs.reserve(keptKey, keptReservation);
for (const group of keptGroups) await runs.write(group);
await storage.close();

// Small, and as one file.
const database = driver.open(path);
database.exec("VACUUM; PRAGMA journal_mode = DELETE");
database.close();
