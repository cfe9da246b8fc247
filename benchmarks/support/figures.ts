import { quantile } from "./timing.ts";

/** One row of a table of measurements. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  /** One for each round. The middle one is the figure; the others show how far to trust it. */
  readonly rounds: readonly number[];
  /** The bound of the design's table of numbers, where it has one. */
  readonly target?: { readonly is: "at most" | "at least"; readonly value: number };
  /** What the figure does not say by itself. */
  readonly note?: string;
}

/** The figure itself: the round in the middle. */
export function middleOf({ rounds }: Figure): number {
  return quantile(rounds);
}

/** Whether a figure is within its target; `undefined` when it has none. */
export function verdictOf(figure: Figure): "met" | "MISSED" | undefined {
  if (figure.target === undefined) return undefined;
  const { is, value } = figure.target;
  return (is === "at most" ? middleOf(figure) <= value : middleOf(figure) >= value) ? "met" : "MISSED";
}

export function printFigures(figures: readonly Figure[]): void {
  console.table(
    figures.map((figure) => ({
      what: figure.what,
      measured: show(middleOf(figure), figure.unit),
      "best to worst": figure.rounds.length === 1 ? "" : spread(figure),
      target: targetOf(figure),
      note: figure.note ?? "",
    })),
  );
}

function spread({ rounds }: Figure): string {
  const sorted = rounds.toSorted((a, b) => a - b);
  return `${digits(sorted[0] ?? Number.NaN)} – ${digits(sorted.at(-1) ?? Number.NaN)}`;
}

function targetOf(figure: Figure): string {
  const { target, unit } = figure;
  return target === undefined ? "" : `${target.is} ${show(target.value, unit)}: ${verdictOf(figure)}`;
}

function show(value: number, unit: string): string {
  return `${digits(value)} ${unit}`;
}

function digits(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: 3 });
}
