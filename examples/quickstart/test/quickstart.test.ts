import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RunEvent } from "@stepflow/core";
import { StepflowRuntime } from "@stepflow/runtime";
import { beforeAll, describe, expect, it } from "vitest";
import { server } from "../components.ts";
import { generateOrders } from "../data/generate.ts";

const ordersPath = fileURLToPath(new URL("../data/orders.csv", import.meta.url));
const flowPath = fileURLToPath(new URL("../flow.yaml", import.meta.url));

async function runReport(unusualQuantity: number): Promise<{ result: unknown; events: RunEvent[] }> {
  const runtime = await StepflowRuntime.start({ components: [server] });
  const run = await runtime.submit(flowPath, { orders: ordersPath, unusualQuantity });
  const events: RunEvent[] = [];
  for await (const event of run.events()) events.push(event);
  const result = await run.result();
  await runtime.close();
  return { result, events };
}

const positionOf = (events: RunEvent[], type: RunEvent["type"], stepId: string): number =>
  events.findIndex((event) => event.type === type && "stepId" in event && event.stepId === stepId);

const startedSteps = (events: RunEvent[]): string[] =>
  events.flatMap((event) => (event.type === "step_started" ? [event.stepId] : []));

describe("the order report", () => {
  let reviewed: Awaited<ReturnType<typeof runReport>>;

  beforeAll(async () => {
    reviewed = await runReport(100);
  });

  it("equals what a plain loop over the CSV computes", () => {
    expect(reviewed.result).toEqual(computeIndependently(100));
  });

  it("runs the steps that need only the blob at the same time", () => {
    const parallel = ["regions", "products", "customers", "unusual"];
    const lastStart = Math.max(...parallel.map((id) => positionOf(reviewed.events, "step_started", id)));
    const firstEnd = Math.min(...parallel.map((id) => positionOf(reviewed.events, "step_completed", id)));
    expect(lastStart).toBeLessThan(firstEnd);
  });

  it("runs only the branch that is taken", async () => {
    expect(startedSteps(reviewed.events)).toContain("review");
    expect(startedSteps(reviewed.events)).not.toContain("all_clear");

    const clear = await runReport(1_000_000);
    expect(startedSteps(clear.events)).toContain("all_clear");
    expect(startedSteps(clear.events)).not.toContain("review");
    expect(clear.result).toMatchObject({ review: "none of the 4000 orders is unusually large" });
  });
});

it("ships exactly the data that the seeded generator makes", () => {
  expect(readFileSync(ordersPath, "utf8")).toBe(generateOrders(4_000, 20_260_101));
});

/** The same report without Stepflow, zod or csv-parse: split lines, plain loops. */
function computeIndependently(unusualQuantity: number): unknown {
  const rows = readFileSync(ordersPath, "utf8").trim().split("\n").slice(1);
  const revenue: Record<string, number> = {};
  const pieces: Record<string, number> = {};
  const orders: Record<string, number> = {};
  let unusual = 0;
  let largest = { id: "", quantity: 0, product: "" };
  for (const row of rows) {
    const [id = "", , customer = "", region = "", product = "", quantityText, priceText] = row.split(",");
    const quantity = Number(quantityText);
    revenue[region] = (revenue[region] ?? 0) + quantity * Number(priceText);
    pieces[product] = (pieces[product] ?? 0) + quantity;
    orders[customer] = (orders[customer] ?? 0) + 1;
    if (quantity >= unusualQuantity) unusual += 1;
    if (quantity > largest.quantity) largest = { id, quantity, product };
  }
  const descending = (table: Record<string, number>): [string, number][] =>
    Object.entries(table).sort((a, b) => b[1] - a[1]);
  const counts = Object.values(orders);
  return {
    orders: rows.length,
    revenueCents: Object.values(revenue).reduce((a, b) => a + b),
    bestRegion: descending(revenue)[0]?.[0],
    topProducts: descending(pieces)
      .slice(0, 3)
      .map(([product]) => product),
    returningCustomers: `${counts.filter((count) => count > 1).length} of ${counts.length}`,
    review: `${unusual} orders need a look; the largest is ${largest.id} (${largest.quantity} × ${largest.product})`,
  };
}
