import { setImmediate as nextTurn } from "node:timers/promises";
import { type StepflowContext, StepflowServer } from "@stepflow/worker";
import { z } from "zod";
import { Order, readOrders } from "./orders.ts";

export const server = new StepflowServer({ name: "order-components" });

server.component("load_orders", {
  description: "Reads a CSV file of orders and keeps its rows as a blob.",
  inputSchema: z.object({ path: z.string() }),
  outputSchema: z.object({ blobId: z.string(), rowCount: z.number() }),
  execute: async ({ path }, context) => {
    const orders = await readOrders(path);
    return { blobId: await context.putBlob(orders), rowCount: orders.length };
  },
});

server.component("revenue_by_region", {
  inputSchema: z.object({ blobId: z.string() }),
  outputSchema: z.object({ revenueCents: z.record(z.string(), z.number()) }),
  execute: async ({ blobId }, context) => {
    const revenueCents: Record<string, number> = {};
    for await (const { region, quantity, unit_price_cents } of ordersOf(blobId, context)) {
      revenueCents[region] = (revenueCents[region] ?? 0) + quantity * unit_price_cents;
    }
    return { revenueCents };
  },
});

const ProductSales = z.object({ product: z.string(), pieces: z.number() });

server.component("top_products", {
  inputSchema: z.object({ blobId: z.string(), count: z.number().int() }),
  outputSchema: z.object({ products: z.array(ProductSales) }),
  execute: async ({ blobId, count }, context) => {
    const piecesOf = new Map<string, number>();
    for await (const { product, quantity } of ordersOf(blobId, context)) {
      piecesOf.set(product, (piecesOf.get(product) ?? 0) + quantity);
    }
    const products = [...piecesOf].map(([product, pieces]) => ({ product, pieces }));
    return { products: products.sort((a, b) => b.pieces - a.pieces).slice(0, count) };
  },
});

const CustomerCount = z.object({ total: z.number(), returning: z.number() });

server.component("count_customers", {
  inputSchema: z.object({ blobId: z.string() }),
  outputSchema: CustomerCount,
  execute: async ({ blobId }, context) => {
    const ordersBy = new Map<string, number>();
    for await (const { customer } of ordersOf(blobId, context)) {
      ordersBy.set(customer, (ordersBy.get(customer) ?? 0) + 1);
    }
    return { total: ordersBy.size, returning: [...ordersBy.values()].filter((count) => count > 1).length };
  },
});

server.component("find_unusual_orders", {
  inputSchema: z.object({ blobId: z.string(), minQuantity: z.number().int() }),
  outputSchema: z.object({ found: z.boolean(), orders: z.array(Order) }),
  execute: async ({ blobId, minQuantity }, context) => {
    const orders: Order[] = [];
    for await (const order of ordersOf(blobId, context)) if (order.quantity >= minQuantity) orders.push(order);
    return { found: orders.length > 0, orders };
  },
});

server.component("review_orders", {
  inputSchema: z.object({ orders: z.array(Order) }),
  outputSchema: z.object({ text: z.string() }),
  execute: ({ orders }) => {
    const largest = orders.reduce((a, b) => (b.quantity > a.quantity ? b : a));
    return {
      text: `${orders.length} orders need a look; the largest is ${largest.order_id} (${largest.quantity} × ${largest.product})`,
    };
  },
});

server.component("all_clear", {
  inputSchema: z.object({ rowCount: z.number() }),
  outputSchema: z.object({ text: z.string() }),
  execute: ({ rowCount }) => ({ text: `none of the ${rowCount} orders is unusually large` }),
});

server.component("write_report", {
  inputSchema: z.object({
    rowCount: z.number(),
    regions: z.record(z.string(), z.number()),
    products: z.array(ProductSales),
    customers: CustomerCount,
    review: z.string(),
  }),
  outputSchema: z.object({
    orders: z.number(),
    revenueCents: z.number(),
    bestRegion: z.string(),
    topProducts: z.array(z.string()),
    returningCustomers: z.string(),
    review: z.string(),
  }),
  execute: ({ rowCount, regions, products, customers, review }) => {
    const byRevenue = Object.entries(regions).sort(([, a], [, b]) => b - a);
    return {
      orders: rowCount,
      revenueCents: byRevenue.reduce((sum, [, revenue]) => sum + revenue, 0),
      bestRegion: byRevenue[0]?.[0] ?? "none",
      topProducts: products.map(({ product }) => product),
      returningCustomers: `${customers.returning} of ${customers.total}`,
      review,
    };
  },
});

/** The rows of a blob. Gives way after every thousand, so that steps that look through many rows share the thread. */
async function* ordersOf(blobId: string, context: StepflowContext): AsyncGenerator<Order> {
  const orders = z.array(Order).parse(await context.getBlob(blobId));
  for (const [index, order] of orders.entries()) {
    if (index % 1_000 === 0) await nextTurn();
    yield order;
  }
}
