import { readFile } from "node:fs/promises";
import { CsvError, parse } from "csv-parse/sync";
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
  return parseRows(path, await readText(path)).map(({ record, info }) => {
    const order = Order.safeParse(record);
    if (order.success) return order.data;
    const [issue] = order.error.issues;
    throw new Error(`${path}:${info.lines}: ${issue?.path.join(".")}: ${issue?.message}`);
  });
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") throw new Error(`${path}: no such file`);
    throw error;
  }
}

interface Row {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

function parseRows(path: string, text: string): Row[] {
  try {
    return parse<Row>(text, { columns: true, info: true });
  } catch (error) {
    if (error instanceof CsvError) throw new Error(`${path}:${error.lines}: ${error.message}`);
    throw error;
  }
}
