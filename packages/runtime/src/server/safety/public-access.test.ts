import { expect, it } from "vitest";
import { refusePublicAccess } from "./public-access.ts";

it.each(["0.0.0.0", "::", "192.168.1.7", "stepflow.example"])("%s needs keys, or that anyone may call", (host) => {
  expect(() => refusePublicAccess({}, host)).toThrow(/without a key; give a file of keys/);
  expect(() => refusePublicAccess({ publicAccess: "keys" }, host)).toThrow(TypeError);
  expect(() => refusePublicAccess({ keysFile: "keys.json" }, host)).not.toThrow();
  expect(() => refusePublicAccess({ publicAccess: "anyone" }, host)).not.toThrow();
});

it.each(["127.0.0.1", "127.1.2.3", "localhost", "::1"])("%s needs neither", (host) => {
  expect(() => refusePublicAccess({}, host)).not.toThrow();
});
