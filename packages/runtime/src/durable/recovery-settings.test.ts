import { expect, it } from "vitest";
import { recoverySettings } from "./durable-runs.ts";

it("takes 0 for never", () => {
  const limits = { maxStartupRecovery: 100, maxClaimsPerCheck: 10 };
  const config = { enabled: true, checkIntervalSecs: 0, leaseTtlSecs: 30, checkpointInterval: 0, ...limits };
  expect(recoverySettings(config)).toEqual({
    enabled: true,
    checkIntervalMs: Number.POSITIVE_INFINITY,
    leaseTtlMs: 30_000,
    checkpointInterval: Number.POSITIVE_INFINITY,
  });
});
