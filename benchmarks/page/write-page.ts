import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readResults } from "../support/results.ts";
import { drawChart } from "./chart.ts";
import { fillPage } from "./fill-page.ts";

const page = new URL("../../docs/performance.md", import.meta.url);
const chart = new URL("../../docs/performance.svg", import.meta.url);

/** The page and its chart, as the results make them. */
export function makePage(): { readonly text: string; readonly chart: string } {
  const template = readFileSync(new URL("performance.md", import.meta.url), "utf8");
  const results = {
    embedded: readResults("embedded"),
    worker: readResults("worker"),
    serve: readResults("serve"),
    interop: readResults("interop"),
    growth: readResults("growth"),
    peers: readResults("peers"),
    durable: readResults("durable"),
  };
  return { text: fillPage(template, results), chart: drawChart(results.growth?.lines ?? []) };
}

/** Writes docs/performance.md and its chart from all results. Answers the page's path. */
export function writePage(): string {
  const made = makePage();
  writeFileSync(page, made.text);
  writeFileSync(chart, made.chart);
  return fileURLToPath(page);
}

/** Whether docs/performance.md and its chart are what the results make them. */
export function isPageCurrent(): boolean {
  const made = makePage();
  return readFileSync(page, "utf8") === made.text && readFileSync(chart, "utf8") === made.chart;
}
