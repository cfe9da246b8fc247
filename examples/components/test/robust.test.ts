import { createHash } from "node:crypto";
import { ComponentError } from "@stepflow/core";
import { createTestContext, StepflowServer } from "@stepflow/worker";
import { describe, expect, it } from "vitest";
import { batchProcessing } from "../robust/batch-processing.ts";
import { robustProcessing, TransientError } from "../robust/robust-processing.ts";

/** A component whose first `failures` attempts find the service busy. */
function robust(failures: number, retries: number[] = []): StepflowServer {
  let left = failures;
  const normalize = (text: string): string => {
    left -= 1;
    if (left >= 0) throw new TransientError("the service is busy");
    return text.toUpperCase();
  };
  const wait = async (retry: number): Promise<unknown> => retries.push(retry);
  return new StepflowServer().component(robustProcessing({ normalize, wait }));
}

const call = (server: StepflowServer, input: object) =>
  server.invoke("robust_processing", { data: { name: "ada" }, ...input }, createTestContext());

describe("robust_processing", () => {
  it("tries again what may pass, and counts", async () => {
    const retries: number[] = [];
    expect(await call(robust(2, retries), {})).toEqual({
      success: true,
      processed_data: { name: "ADA" },
      rejected: [],
      retries_attempted: 2,
    });
    expect(retries).toEqual([1, 2]);
  });

  it("reports the fields it could not process, and has the others", async () => {
    expect(await call(robust(2), { data: { a: "x", b: "y", c: null, d: 1 }, max_retries: 1 })).toMatchObject({
      success: false,
      processed_data: { b: "Y", d: 1 },
      rejected: [
        { field: "a", code: "UNAVAILABLE" },
        { field: "c", code: "INVALID_TYPE" },
      ],
    });
  });

  it.each([
    ["worth another attempt when the service is unavailable", { data: { a: "x" } }, -32102],
    ["in vain when a field has the wrong type", { data: { a: "x", b: [] } }, -32004],
    ["in vain when there is no data", { data: {} }, -32004],
  ])("says, where all is asked for, that it is %s", async (_what, input, code) => {
    const error = await call(robust(9), { ...input, max_retries: 1, strict_mode: true }).catch((error) => error);
    expect(error).toBeInstanceOf(ComponentError);
    expect(error.flowError).toMatchObject({ code, data: { rejected: expect.any(Array) } });
  });

  it("does not take a mistake in the program for a field that is rejected", async () => {
    const normalize = () => {
      throw new RangeError("a mistake");
    };
    const server = new StepflowServer().component(robustProcessing({ normalize }));
    await expect(call(server, {})).rejects.toThrow("a mistake");
  });
});

describe("batch_processing", () => {
  const server = new StepflowServer().component(batchProcessing);

  it("has the items in their order, whichever thread was first", async () => {
    const items = Array.from({ length: 7 }, (_, id) => ({ id }));
    const result = await server.invoke(
      "batch_processing",
      { items, batch_size: 2, max_workers: 3 },
      createTestContext(),
    );
    expect(result).toEqual({
      processed_items: items.map((item) => ({
        ...item,
        processed: true,
        checksum: createHash("sha256").update(JSON.stringify(item)).digest("hex"),
      })),
      processing_stats: { total_items: 7, batches_processed: 4, batch_size: 2, workers_used: 3 },
    });
  });

  it("does nothing for no items", async () => {
    const result = await server.invoke("batch_processing", { items: [] }, createTestContext());
    expect(result).toMatchObject({ processed_items: [], processing_stats: { workers_used: 0 } });
  });

  it("ends its threads with its call", async () => {
    const controller = new AbortController();
    const context = createTestContext({ signal: controller.signal });
    const running = server.invoke("batch_processing", { items: [{ id: 1 }] }, context);
    controller.abort(new Error("cancelled"));
    await expect(running).rejects.toThrow("cancelled");
  });
});
