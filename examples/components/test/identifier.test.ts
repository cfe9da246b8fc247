import { ComponentError } from "@stepflow/core";
import { createTestContext, StepflowServer } from "@stepflow/worker";
import { describe, expect, it } from "vitest";
import { bulkInsert, insertStatement } from "../database/bulk-insert.ts";
import { createPool } from "../database/create-pool.ts";
import { quoteIdentifier, quoteTable } from "../database/identifier.ts";

const hostileNames = [
  "",
  "orders; DROP TABLE orders",
  'orders" (id) VALUES (1); DROP TABLE orders; --',
  'a"b',
  "a'b",
  "a b",
  "a.b.c",
  ".a",
  "a.",
  "1a",
  "a\0b",
  "a\nb",
  "a--",
  "a/**/",
  "ordérs",
  "a".repeat(64),
];

describe("a name that becomes part of a statement", () => {
  it.each(hostileNames)("is refused when it is %j", (name) => {
    expect(() => quoteTable(name)).toThrow(ComponentError);
    expect(() => insertStatement("orders", [name], 1)).toThrow(ComponentError);
    expect(() => insertStatement("orders", ["id"], 1, [name])).toThrow(ComponentError);
  });

  it("is quoted, so that keywords and capitals are names like others", () => {
    expect(quoteIdentifier("select")).toBe('"select"');
    expect(quoteTable("Shop.orders")).toBe('"Shop"."orders"');
  });
});

describe("an insert", () => {
  it("binds every value", () => {
    expect(insertStatement("orders", ["id", "cents"], 2)).toBe(
      'INSERT INTO "orders" ("id", "cents") VALUES ($1, $2), ($3, $4)',
    );
  });

  it("updates the other columns of what is there already", () => {
    const statement = insertStatement("orders", ["id", "cents"], 1, ["id"]);
    expect(statement).toMatch(/ON CONFLICT \("id"\) DO UPDATE SET "cents" = EXCLUDED."cents"$/);
    expect(insertStatement("orders", ["id"], 1, ["id"])).toMatch(/ON CONFLICT \("id"\) DO NOTHING$/);
  });

  it.each([
    ["a table that it may not write to", { table_name: "users", records: [] }, "may not be written to"],
    ["records with different fields", { records: [{ id: 1 }, { id: 2, cents: 1 }] }, "records[1]"],
    ["records without fields", { records: [{}] }, "has no fields"],
    ["a key that records do not have", { records: [{ id: 1 }], upsert_key: ["region"] }, 'no field "region"'],
  ])("is refused for %s, before the database is asked", async (_what, input, reason) => {
    // Nobody listens at port 1.
    const pool = createPool("postgres://127.0.0.1:1/none");
    const server = new StepflowServer().component(bulkInsert(pool, new Set(["orders"])));
    const call = server.invoke("bulk_insert", { table_name: "orders", ...input }, createTestContext());
    await expect(call).rejects.toThrow(reason);
  });

  it("is worth another attempt when the database cannot be reached", async () => {
    const pool = createPool("postgres://127.0.0.1:1/none");
    const server = new StepflowServer().component(bulkInsert(pool, new Set(["orders"])));
    const input = { table_name: "orders", records: [{ id: 1 }] };
    await expect(server.invoke("bulk_insert", input, createTestContext())).rejects.toMatchObject({
      flowErrorCode: -32102,
    });
  });
});
