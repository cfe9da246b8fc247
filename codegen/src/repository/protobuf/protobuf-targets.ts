import type { ProtobufTarget } from "./protobuf-target.ts";

/**
 * Who needs which part of the gRPC contract. Worker and client have nothing but core in common, and core depends on no
 * protobuf, so each has its own copy of the few files that both use; messages of one never meet the other's.
 */
const users: Readonly<Record<string, readonly string[]>> = {
  "packages/worker/src/generated/proto": ["common", "tasks", "orchestrator", "blobs", "runs"],
  "packages/client/src/generated/proto": ["common", "health", "components", "flows", "runs", "blobs"],
};

/** Every file of this repository that is generated from the gRPC contract. */
export const protobufTargets: readonly ProtobufTarget[] = Object.entries(users).flatMap(([folder, names]) =>
  names.map((name) => ({ contract: `schemas/proto/stepflow/v1/${name}.proto`, file: `${folder}/${name}_pb.ts` })),
);
