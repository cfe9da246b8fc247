import { missingPackages } from "../../observe/open-telemetry.ts";

/** The client of NATS and that of its streams, both optional packages. */
export interface Nats {
  readonly transport: typeof import("@nats-io/transport-node");
  readonly jetstream: typeof import("@nats-io/jetstream");
}

/** @throws StepflowError naming the packages when they are not installed */
export async function loadNats(): Promise<Nats> {
  try {
    const [transport, jetstream] = await Promise.all([import("@nats-io/transport-node"), import("@nats-io/jetstream")]);
    return { transport, jetstream };
  } catch (cause) {
    throw missingPackages("the transport nats", "@nats-io/transport-node @nats-io/jetstream", cause);
  }
}
