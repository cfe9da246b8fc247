import { describe, expect, it } from "vitest";
import { callbackId, callOfCallback } from "./callback-id.ts";

describe("callbackId", () => {
  it.each(['"0197-a0"', '"with # in it"', '"\\""', "7", "-9223372036854775808"])("names the call %s", (call) => {
    expect(callOfCallback(callbackId(call))).toBe(call);
  });

  it("differs each time", () => {
    expect(callbackId("1")).not.toBe(callbackId("1"));
  });

  it.each(["7", '"w-1"', '"0197a3c2-5b0c-7000-8000-000000000001"'])("is not what %s is", (id) => {
    expect(callOfCallback(id)).toBeUndefined();
  });
});
