import { describe, expect, it } from "vitest";
import {
  type ProcessIdentity,
  parseProcessIdentity,
  printProcessIdentity,
  processIdentity,
} from "./process-identity.ts";

const thread = { bootId: "b", namespaces: "pid:[1] time:[2]", id: 7, startTime: "12" };

describe("the identity of a process", () => {
  it("is the same whenever it is asked for", () => {
    expect(processIdentity()).toEqual(processIdentity());
    expect(processIdentity().pid).toBe(process.pid);
  });

  it.each<ProcessIdentity>([processIdentity(), { host: "a", pid: 7 }, { host: "a", pid: 7, thread }])(
    "is read as it was written: %j",
    (identity) => {
      expect(parseProcessIdentity(printProcessIdentity(identity))).toEqual(identity);
    },
  );

  it("has room for what later releases may add", () => {
    expect(parseProcessIdentity('{"host":"a","pid":7,"cloud":{}}')).toEqual({ host: "a", pid: 7 });
  });

  it.each([
    "",
    "{",
    "null",
    "7",
    "[]",
    "{}",
    '{"host":"a"}',
    '{"pid":7}',
    '{"host":1,"pid":7}',
    '{"host":"a","pid":"7"}',
    '{"host":"a","pid":0}',
    '{"host":"a","pid":1.5}',
    '{"host":"a","pid":7,"thread":null}',
    '{"host":"a","pid":7,"thread":{"bootId":"b","namespaces":"n","id":7}}',
    '{"host":"a","pid":7,"thread":{"bootId":"b","namespaces":"n","id":-7,"startTime":"12"}}',
    '{"host":"a","pid":7,"thread":{"bootId":"b","namespaces":"n","id":7,"startTime":12}}',
  ])("is not known from %s", (text) => {
    expect(parseProcessIdentity(text)).toBeUndefined();
  });
});
