import { createHash } from "node:crypto";
import { StepflowServer } from "@stepflow/worker";
import { z } from "zod";

export const server = new StepflowServer({ name: "orders" });

server.component("reserve", {
  description: "Sets the pieces of an order aside.",
  inputSchema: z.object({ orderId: z.string(), pieces: z.number() }),
  outputSchema: z.object({ orderId: z.string(), reservation: z.string() }),
  execute: ({ orderId, pieces }) => ({ orderId, reservation: receipt("reservation", orderId, `${pieces}`) }),
});

server.component("charge", {
  description: "Charges for an order, once.",
  inputSchema: z.object({ orderId: z.string(), reservation: z.string(), cents: z.number() }),
  outputSchema: z.object({ orderId: z.string(), charge: z.string() }),
  // A step is executed at least once: whoever takes the money must know a second call for what it is. Real ones take such
  // a key; here it is part of the receipt.
  execute: ({ orderId, reservation, cents }) => ({ orderId, charge: receipt("charge", reservation, `${cents}`) }),
});

function receipt(kind: string, ...facts: readonly string[]): string {
  return `${kind}-${createHash("sha256").update(facts.join(" ")).digest("hex").slice(0, 12)}`;
}
