import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { executorContract } from "@stepflow/core/testing";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command, directoryOf, removeDirectory } from "../cli/command-line.ts";
import type { PageTasks } from "./page.ts";
import { bundlePage, type Site, servePage } from "./serve-page.ts";

const isSlow = process.env.STEPFLOW_SLOW === "1";

const components = `import { contractComponents } from "@stepflow/core/testing";
import { StepflowServer } from "@stepflow/worker";
export const server = new StepflowServer({ name: "contract" });
for (const component of Object.values(contractComponents)) server.component(component);
`;

const config = {
  plugins: { builtin: { type: "builtin" } },
  routes: { "/builtin/{*component}": [{ plugin: "builtin" }] },
  retry: { backoff: { type: "constant", delayMs: 5 } },
};

/** The first of the names under which systems have it. */
function findChromium(): string {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
      try {
        accessSync(join(folder, name));
        return join(folder, name);
      } catch {}
    }
  }
  throw new Error("these tests need Chromium: apt-get install chromium");
}

describe.runIf(isSlow)("StepflowClient in a page of Chromium, at stepflow serve", () => {
  let directory: string;
  let server: ChildProcess;
  let url: string;
  let site: Site;
  let strangeSite: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const files = await bundlePage();
    [site, strangeSite] = await Promise.all([servePage(files), servePage(files)]);
    directory = await directoryOf({ "components.js": components, "stepflow.json": JSON.stringify(config) });
    const [file, ...args] = command;
    const options = ["--components", "components.js", "--config", "stepflow.json", "--cors-origin", site.origin];
    server = spawn(file, [...args, "serve", "--quiet", "--port", "0", ...options], {
      cwd: directory,
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (server.stdout === null) throw new Error("the server has no stdout");
    const [line] = await once(createInterface(server.stdout), "line");
    url = `http://127.0.0.1:${JSON.parse(line).port}`;
    browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
    page = await openPage(site);
  });

  afterAll(async () => {
    await browser?.close();
    server?.kill("SIGKILL");
    await Promise.all([site?.close(), strangeSite?.close(), directory && removeDirectory(directory)]);
  });

  async function openPage({ origin }: Site): Promise<Page> {
    const opened = await browser.newPage();
    await opened.goto(origin);
    await opened.waitForFunction("globalThis.tasks !== undefined");
    return opened;
  }

  const ask = <Task extends keyof PageTasks>(
    where: Page,
    task: Task,
    ...given: Parameters<PageTasks[Task]>
  ): Promise<Awaited<ReturnType<PageTasks[Task]>>> => where.evaluate(`tasks.${task}(...${JSON.stringify(given)})`);

  const cases = executorContract({ create: () => Promise.reject(new Error("cases run in the page")) });
  it.each(cases.map(({ topic, name }) => ({ topic, name })))("$topic: $name", async ({ topic, name }) => {
    expect(await ask(page, "tryCase", url, topic, name)).toBeNull();
  });

  it("leaving the loop over events closes the connection", async () => {
    const closed = page.waitForEvent("requestfailed", (request) => request.url().includes("/events"));
    expect(await ask(page, "leaveEarly", url)).toBe("run_created");
    expect((await closed).failure()?.errorText).toBe("net::ERR_ABORTED");
  });

  it("a page whose origin the server does not allow is told what may be wrong", async () => {
    const strange = await openPage(strangeSite);
    expect(await ask(strange, "failToConnect", url)).toEqual({
      isConnectionError: true,
      hint: expect.stringContaining(`stepflow serve --cors-origin ${strangeSite.origin}`),
    });
  });
});
