// Writes orders.csv: the same bytes on every run and every machine, because every number comes from one seed.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const regions = ["north", "south", "east", "west"] as const;
const products = [
  ["kettle", 3_490],
  ["lamp", 5_900],
  ["chair", 12_900],
  ["desk", 34_900],
  ["shelf", 8_450],
  ["mug", 890],
  ["rug", 14_200],
  ["clock", 4_150],
] as const;

/** Mulberry32: a small generator of numbers from 0 to 1 that JavaScript computes alike everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function generateOrders(count: number, seed: number): string {
  const random = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const lines = ["order_id,date,customer,region,product,quantity,unit_price_cents"];
  for (let order = 1; order <= count; order += 1) {
    const [product, price] = products[below(products.length)] ?? products[0];
    const date = new Date(Date.UTC(2026, 0, 1 + below(365))).toISOString().slice(0, 10);
    const customer = `C${String(1 + below(400)).padStart(4, "0")}`;
    // One order in a few hundred is far larger than the rest: the branch of the flow is about these.
    const quantity = below(300) === 0 ? 200 + below(300) : 1 + below(9);
    lines.push([order, date, customer, regions[below(regions.length)], product, quantity, price].join(","));
  }
  return `${lines.join("\n")}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(new URL("orders.csv", import.meta.url), generateOrders(4_000, 20_260_101));
}
