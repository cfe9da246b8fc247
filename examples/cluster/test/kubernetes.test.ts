import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { checkManifests } from "./check-manifests.ts";
import { type Manifest, readManifests } from "./read-manifests.ts";

const folder = new URL("../", import.meta.url);
const manifests = readManifests();

it("is what Kubernetes understands", async () => {
  expect(manifests.map(({ kind }) => kind)).toContain("Deployment");
  expect(await checkManifests(manifests)).toBe("");
});

it("would be told of a misspelled field and of a number that is none", async () => {
  const worker = find("Deployment", "orders-worker");
  const text = JSON.stringify(worker.content);
  const misspelled = { ...worker, content: JSON.parse(text.replace("livenessProbe", "lifenessProbe")) };
  const noNumber = { ...worker, content: JSON.parse(text.replace('"replicas":3', '"replicas":"three"')) };
  expect(await checkManifests([misspelled])).toContain("lifenessProbe");
  expect(await checkManifests([noNumber])).toContain("'string' is not assignable to type 'number'");
});

it("mounts the configuration that the tests use", () => {
  const { configMapGenerator } = parse(readFileSync(new URL("kustomization.yaml", folder), "utf8"));
  const [{ name, files }] = configMapGenerator;
  const { volumes, containers } = podOf(find("StatefulSet", "orchestrator"));
  expect(volumes).toContainEqual({ name: "configuration", configMap: { name } });
  expect(containers[0]?.args).toContain(`/etc/stepflow/${files[0]}`);
  expect(existsSync(new URL(files[0], folder))).toBe(true);
});

it("gives workers the queue of a plugin, and more time to end than they take", () => {
  const { plugins } = parse(readFileSync(new URL("orchestrator.yaml", folder), "utf8"));
  const { containers, terminationGracePeriodSeconds } = podOf(find("Deployment", "orders-worker"));
  const environment = new Map(containers[0]?.env.map(({ name, value }) => [name, value]));
  const queue = environment.get("STEPFLOW_QUEUE_NAME") ?? "";
  expect(plugins[queue]).toMatchObject({ type: "grpc", queueName: queue });
  expect(terminationGracePeriodSeconds).toBeGreaterThan(Number(environment.get("STEPFLOW_SHUTDOWN_GRACE_SECS")));
});

function find(kind: string, name: string): Manifest {
  const found = manifests.find((one) => one.kind === kind && one.metadata.name === name);
  if (found === undefined) throw new Error(`no ${kind} ${name} among the manifests`);
  return found;
}

interface Pod {
  readonly terminationGracePeriodSeconds: number;
  readonly volumes: readonly unknown[];
  readonly containers: readonly {
    readonly args?: readonly string[];
    readonly env: readonly { readonly name: string; readonly value?: string }[];
  }[];
}

function podOf({ content }: Manifest): Pod {
  return JSON.parse(JSON.stringify(content)).spec.template.spec;
}
