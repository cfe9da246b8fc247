import type { BlobDescription } from "../../src/storage/blob-store.ts";
import { contentId } from "../../src/storage/content-blob-store.ts";
import type { JournalValue, Reservation, RunGroup, RunOwner, RunRecord } from "../../src/storage/run-backend.ts";

interface KeptBlob {
  readonly blobId: string;
  readonly bytes: Uint8Array;
  readonly description: BlobDescription;
}

/** What every file in `files` holds. */
export const keptBlobs: readonly KeptBlob[] = [
  {
    blobId: "042fea37e0d8085899084625dee5a93a5c5f47b36711048ffe98e3bbd74fddb1",
    bytes: Buffer.from('{"kept":["by","version",1]}'),
    description: { blobType: "data" },
  },
  {
    blobId: "c5dbae22661af6db18a1f676db82a7ef7de46d27c3a263a872f00478b0d99fc4",
    bytes: Buffer.from([0, 1, 254, 255]),
    description: { blobType: "binary", filename: "bytes.bin" },
  },
  {
    blobId: "238c4167c0e235344ad408b02bf81abbc6411e2ff665df23a7828e31a472a4ef",
    bytes: Buffer.from('{"name":"kept","output":{"$input":"$.name"}}'),
    description: { blobType: "flow" },
  },
];

/** What every file from version 3 on holds besides, as one blob. */
export const keptPieces: readonly Uint8Array[] = [Buffer.from("one piece"), Buffer.from(" and another")];

export const unfinished = "01941f29-7c00-7000-8000-000000000001";
export const ended = "01941f29-7c00-7001-8000-000000000002";
const subRun = "01941f29-7c00-7002-8000-000000000003";

const large = JSON.stringify("large ".repeat(1_000));
export const keptValue: Omit<JournalValue, "rootRunId"> = { id: contentId(Buffer.from(large)), text: large };

/** What every file from version 2 on holds besides. */
export const keptOwner: RunOwner = { id: "first", identity: '{"pid":1}', heartbeatMs: 1_735_689_600_000 };
export const keptKey = "invoice-17";
export const keptReservation: Reservation = { runId: unfinished, fingerprint: "17" };

const running: RunRecord = {
  runId: unfinished,
  rootRunId: unfinished,
  parentRunId: undefined,
  flowId: contentId(Buffer.from("flow")),
  flowName: "kept",
  status: "running",
  itemCount: 1,
  completedCount: 0,
  failedCount: 0,
  createdMs: 1_735_689_600_000,
  endedMs: undefined,
};

/** Newest first. */
export const keptRecords: readonly RunRecord[] = [
  { ...running, runId: subRun, parentRunId: unfinished, flowName: undefined, status: "paused" },
  { ...running, runId: ended, rootRunId: ended, status: "completed", completedCount: 1, endedMs: 1_735_689_601_000 },
  running,
];

/** Entries of each tree. */
export const keptEntries: Readonly<Record<string, readonly string[]>> = {
  [unfinished]: ['{"run":"created"}', '{"step":0,"name":"ü 🙂"}', `{"value":"${keptValue.id}"}`],
  [ended]: ['{"run":"created"}', '{"run":"ended"}'],
};

/** What was written, in two groups, so that there are several rows to read, and some that were put together. */
export const keptGroups: readonly RunGroup[] = [0, 1].map((part) => ({
  ownerId: keptOwner.id,
  durability: "process",
  begun: part === 0 ? [unfinished, ended] : [],
  entries: Object.entries(keptEntries).flatMap(([rootRunId, entries]) =>
    entries
      .map((data, index) => ({ rootRunId, sequence: BigInt(index), data }))
      .filter(({ sequence }) => (part === 0 ? sequence === 0n : sequence > 0n)),
  ),
  values: [unfinished, ended].map((rootRunId) => ({ rootRunId, ...keptValue })),
  ended: part === 0 ? [] : [ended],
  compact: part === 0 ? [] : [ended],
  records: keptRecords,
}));
