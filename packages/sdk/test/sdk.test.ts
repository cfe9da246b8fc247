import * as api from "@stepflow/api";
import * as client from "@stepflow/client";
import * as core from "@stepflow/core";
import * as runtime from "@stepflow/runtime";
import * as worker from "@stepflow/worker";
import { expect, it } from "vitest";
import * as sdk from "../src/index.ts";

it("offers every value of every package under the same name", () => {
  for (const room of [api, client, core, runtime, worker]) expect(sdk).toMatchObject(room);
});

it("has nothing of its own", () => {
  const names = new Set([api, client, core, runtime, worker].flatMap((room) => Object.keys(room)));
  expect(Object.keys(sdk).filter((name) => !names.has(name))).toEqual([]);
});
