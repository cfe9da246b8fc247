import { expect, it } from "vitest";
import { RunningCall } from "./running-call.ts";

it("tells whoever asks for the signal first after the call was aborted, and why", () => {
  const call = new RunningCall("greet");
  expect(call.isAborted).toBe(false);
  call.abort("nobody waits");
  expect(call.isAborted).toBe(true);
  expect(call.signal).toMatchObject({ aborted: true, reason: "nobody waits" });
});

it("tells whoever asked before", () => {
  const call = new RunningCall("greet");
  const { signal } = call;
  expect(signal.aborted).toBe(false);
  call.abort("nobody waits");
  expect(signal).toMatchObject({ aborted: true, reason: "nobody waits" });
});
