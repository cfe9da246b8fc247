import type { Dialect } from "../../src/index.ts";

/** What servers answer to `GET /health`. */
export const healthOf: Readonly<Record<Dialect, object>> = {
  stepflow: { status: "healthy", timestamp: "2026-11-21T15:21:02Z", version: "1.0.0", server: "stepflow-typescript" },
  "0.11": { status: "healthy", timestamp: "2026-11-21T15:21:02+00:00", version: "0.11.1" },
  "0.13": { status: "healthy", timestamp: "2026-11-21T15:21:02Z", build: { gitVersion: "dd82fa7", dirty: false } },
};
