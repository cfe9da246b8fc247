import { describe, expect, it } from "vitest";
import { readDatabaseUrl } from "./database-url.ts";

describe("the URL of a database", () => {
  it.each([
    ["sqlite:flows.db", { path: "flows.db", missing: "refuse" }],
    ["sqlite:flows.db?mode=rwc", { path: "flows.db", missing: "create" }],
    ["sqlite:flows.db?mode=rw", { path: "flows.db", missing: "refuse" }],
    ["sqlite://data/flows.db?mode=rwc", { path: "data/flows.db", missing: "create" }],
    ["sqlite:///data/my%20flows.db?cache=shared&mode=rwc", { path: "/data/my flows.db", missing: "create" }],
    ["sqlite:C:\\data\\flows.db?mode=rwc", { path: "C:\\data\\flows.db", missing: "create" }],
    ["sqlite::memory:", { path: ":memory:", missing: "create" }],
    ["sqlite:any?mode=memory", { path: ":memory:", missing: "create" }],
  ])("%s is read", (url, location) => {
    expect(readDatabaseUrl(url, "refuse")).toEqual(location);
  });

  it.each([
    ["flows.db", /^expected a URL such as "sqlite:flows\.db\?mode=rwc"/],
    ["postgres://localhost/flows", /^expected a URL/],
    ["sqlite:", /^there is no file/],
    ["sqlite:?mode=rwc", /^there is no file/],
    ["sqlite:%ff", /^there is no file/],
    ["sqlite:flows.db?mode=ro", /read only keeps nothing; write \?mode=rwc/],
    ["sqlite:flows.db?mode=rcw", /^mode is none of/],
  ])("%s is refused", (url, problem) => {
    expect(readDatabaseUrl(url, "create")).toMatch(problem);
  });
});
