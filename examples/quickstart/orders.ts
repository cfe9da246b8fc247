import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import { z } from "zod";

export const Order = z.object({
  order_id: z.coerce.number().int(),
  date: z.iso.date(),
  customer: z.string().min(1),
  region: z.string().min(1),
  product: z.string().min(1),
  quantity: z.coerce.number().int().positive(),
  unit_price_cents: z.coerce.number().int().nonnegative(),
});

export type Order = z.infer<typeof Order>;

/** Reads the orders of a CSV file. Throws an error that names the file, the line and what is wrong there. */
export async function readOrders(path: string): Promise<Order[]> {
  const orders: Order[] = [];
  const rows = createReadStream(path).pipe(parse({ columns: true, info: true }));
  try {
    for await (const { record, info } of rows) {
      const order = Order.safeParse(record);
      if (!order.success) {
        const [issue] = order.error.issues;
        throw new Error(`${path}:${info.lines}: ${issue?.path.join(".")}: ${issue?.message}`);
      }
      orders.push(order.data);
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") throw new Error(`${path}: no such file`);
    if (error instanceof Error && "lines" in error) throw new Error(`${path}:${error.lines}: ${error.message}`);
    throw error;
  }
  return orders;
}
