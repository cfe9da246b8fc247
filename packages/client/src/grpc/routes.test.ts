import { expect, it } from "vitest";
import { BlobService } from "../generated/proto/blobs_pb.ts";
import { ComponentsService } from "../generated/proto/components_pb.ts";
import { FlowsService } from "../generated/proto/flows_pb.ts";
import { HealthService } from "../generated/proto/health_pb.ts";
import { RunsService } from "../generated/proto/runs_pb.ts";
import { findRoute, rpcPath } from "./routes.ts";

const services = [HealthService, ComponentsService, FlowsService, RunsService, BlobService];

/** Every request of the REST API of 0.13. */
const requests = [
  "GET /health",
  "GET /components",
  "POST /flows",
  "GET /flows/f",
  "DELETE /flows/f",
  "GET /flows/f/variables",
  "POST /runs",
  "GET /runs",
  "GET /runs/r",
  "DELETE /runs/r",
  "GET /runs/r/items",
  "GET /runs/r/flow",
  "GET /runs/r/steps",
  "GET /runs/r/steps/s",
  "GET /runs/r/events",
  "POST /runs/r/cancel",
  "POST /blobs",
  "GET /blobs/b",
];

function route(request: string) {
  const [method = "", path = ""] = request.split(" ");
  return findRoute(method, path);
}

it("lead to each rpc of the five services for clients", () => {
  const reached = requests.map((request) => {
    const found = route(request);
    return found === undefined ? request : rpcPath(found.rpc);
  });
  const all = services.flatMap(({ methods }) => methods.map(rpcPath));
  expect(reached.toSorted()).toEqual(all.toSorted());
  expect(all).toHaveLength(18);
});

it("hand over what the path says, decoded", () => {
  expect(route("GET /runs/r%2F1/steps/a%20b")?.parameters).toEqual({ runId: "r/1", stepId: "a b" });
});

it("lead nowhere from paths that official servers do not have", () => {
  expect(route("POST /runs/r/pause")).toBeUndefined();
  expect(route("GET /runs/r/steps/s/more")).toBeUndefined();
  expect(route("PUT /health")).toBeUndefined();
});
