import { type Figure, verdictOf } from "../support/figures.ts";
import { printMachine } from "../support/machine.ts";
import { middleRound, printFactor } from "../support/peers.ts";
import type { PeerRow, PeerSystem, Results } from "../support/results.ts";
import { quantile } from "../support/timing.ts";
import { printSize, printTime } from "./chart.ts";

type SomeResults = { readonly [Name in keyof Results]: Results[Name] | undefined };

/** Fills the places `<!-- name -->` of the page with tables. */
export function fillPage(
  template: string,
  { embedded, worker, serve, interop, growth, peers, durable }: SomeResults,
): string {
  const parts = new Map([
    ["embedded machine", embedded && describe(embedded.machine)],
    ["embedded", embedded && figuresTable(embedded.figures)],
    ["worker machine", worker && describe(worker.machine)],
    ["worker", worker && figuresTable(worker.figures)],
    ["serve machine", serve && describe(serve.machine)],
    ["serve", serve && figuresTable(serve.figures)],
    ["interop machine", interop && describe(interop.machine)],
    ["interop systems", interop && systemsTable(interop.systems.memory)],
    ["interop memory", interop && peersTable(interop.rows, interop.systems.memory)],
    ["interop sqlite", interop && peersTable(interop.rows, interop.systems.sqlite)],
    ["peers machine", peers && describe(peers.machine)],
    ["systems", peers && systemsTable(peers.systems)],
    ["peers", peers && peersTable(peers.rows, peers.systems)],
    ["durable machine", durable && describe(durable.machine)],
    ["durable", durable && figuresTable(durable.figures)],
    ["durable systems", durable && systemsTable([...durable.systems.power, ...durable.systems.process])],
    ["durable power", durable && peersTable(durable.rows, durable.systems.power)],
    ["durable process", durable && peersTable(durable.rows, durable.systems.process)],
    ["growth machine", growth && describe(growth.machine)],
    ["growth", growth && growthTable(growth)],
  ]);
  return template.replaceAll(
    /<!-- fill: (.*?) -->/g,
    (_place, name: string) => parts.get(name) ?? "(not measured yet)",
  );
}

function describe(machine: Results["embedded"]["machine"]): string {
  return `Measured ${machine.measuredAt.slice(0, 16).replace("T", " ")} UTC: ${printMachine(machine)}.`;
}

function figuresTable(figures: readonly Figure[]): string {
  return table(
    ["what", "measured", "rounds", "target", ""],
    figures.map((figure) => [
      figure.what,
      `**${digits(quantile(figure.rounds))} ${figure.unit}**`,
      figure.rounds.map(digits).join(" · "),
      target(figure),
      figure.note ?? "",
    ]),
  );
}

function target(figure: Figure): string {
  if (figure.target === undefined) return "";
  return `${figure.target.is} ${digits(figure.target.value)}: ${verdictOf(figure)}`;
}

function systemsTable(systems: readonly PeerSystem[]): string {
  return table(
    ["system", "package", "as it is used here"],
    systems.map(({ name, package: packageName, version, setup }) => [name, `${packageName} ${version}`, setup]),
  );
}

function peersTable(rows: readonly PeerRow[], systems: readonly PeerSystem[]): string {
  const [first, ...others] = systems;
  if (first === undefined) return "";
  return table(
    ["", ...systems.map(({ name }) => name)],
    rows.map(({ name, unit, better }, row) => {
      const ours = middleRound(first, row);
      const rounds = first.rounds.flatMap((round) => round[row] ?? []).map(digits);
      return [
        `${name}, ${unit}`,
        ours === undefined ? "–" : `**${digits(ours)}** (${rounds.join(" · ")})`,
        ...others.map((other) => {
          const value = middleRound(other, row);
          return value === undefined ? "–" : `${digits(value)}${printFactor(better, ours, value)}`;
        }),
      ];
    }),
  );
}

function growthTable({ lines }: Results["growth"]): string {
  return table(
    ["what grows", "time per step"],
    lines.map(({ axis, points, unit }) => [
      axis,
      points.map(({ at, microseconds }) => `${printSize(at, unit)}: ${printTime(microseconds)}`).join(" · "),
    ]),
  );
}

/** In the form that the formatter of the repository leaves alone: cells as wide as the widest of their column. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_cell, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], filler: string): string =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width, filler)).join(" | ")} |`;
  return [line(head, " "), line([], "-"), ...rows.map((row) => line(row, " "))].join("\n");
}

function digits(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: 3 });
}
