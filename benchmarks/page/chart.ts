import type { GrowthLine, GrowthPoint } from "../growth/line.ts";

/** In pixels: one panel, and the room that its labels take. */
const panel = { width: 400, height: 260, left: 62, right: 20, top: 44, bottom: 50 };

/** Draws the lines as panels of one picture, two in a row, with logarithmic axes and one scale of costs for all. */
export function drawChart(lines: readonly GrowthLine[]): string {
  const costs = lines.flatMap(({ points }) => points.map(({ microseconds }) => microseconds));
  const costAxis = logarithmicAxis(costs, panel.height - panel.bottom, panel.top);
  const rows = Math.ceil(lines.length / 2);
  const size = `${2 * panel.width} ${rows * panel.height}`;
  const panels = lines.map((line, index) => {
    const at = `${(index % 2) * panel.width} ${Math.floor(index / 2) * panel.height}`;
    return `<g transform="translate(${at})">\n${drawPanel(line, costAxis)}\n</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" role="img" aria-label="What a step costs as flows grow">
<style>
  text { font: 12px system-ui, sans-serif; fill: #57606a; }
  .title { font-weight: 600; fill: #1f2328; }
  .grid { stroke: #d0d7de; stroke-width: 1; }
  .line { fill: none; stroke: #0969da; stroke-width: 2; }
  .point { fill: #0969da; }
  @media (prefers-color-scheme: dark) {
    text { fill: #9198a1; }
    .title { fill: #f0f6fc; }
    .grid { stroke: #3d444d; }
    .line { stroke: #4493f8; }
    .point { fill: #4493f8; }
  }
</style>
${panels.join("\n")}
</svg>
`;
}

interface Axis {
  readonly ticks: readonly number[];
  position(value: number): number;
}

/** From the power of ten below all values to the one above them. */
function logarithmicAxis(values: readonly number[], start: number, end: number): Axis {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    ticks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)),
    position: (value) => start + ((Math.log10(value) - low) / (high - low)) * (end - start),
  };
}

function drawPanel({ axis, points, unit }: GrowthLine, costAxis: Axis): string {
  const sizes = points.map(({ at }) => at);
  const [left, right] = [panel.left, panel.width - panel.right];
  const [top, bottom] = [panel.top, panel.height - panel.bottom];
  const sizeAxis = logarithmicAxis(sizes, left, right);
  const place = ({ at, microseconds }: GrowthPoint): string =>
    `${round(sizeAxis.position(at))},${round(costAxis.position(microseconds))}`;
  return [
    `<text class="title" x="${left}" y="22">time per step</text>`,
    ...costAxis.ticks.map((tick) => {
      const y = round(costAxis.position(tick));
      return `<path class="grid" d="M${left} ${y}H${right}"/><text x="${left - 8}" y="${y + 4}" text-anchor="end">${printTime(tick)}</text>`;
    }),
    ...sizeAxis.ticks.map((tick) => {
      const x = round(sizeAxis.position(tick));
      return `<path class="grid" d="M${x} ${top}V${bottom}"/><text x="${x}" y="${bottom + 18}" text-anchor="middle">${printSize(tick, unit)}</text>`;
    }),
    `<polyline class="line" points="${points.map(place).join(" ")}"/>`,
    ...points.map((point) => {
      const [x, y] = place(point).split(",");
      const title = `${printSize(point.at, unit)} ${unit}: ${printTime(point.microseconds)}`;
      return `<circle class="point" cx="${x}" cy="${y}" r="3.5"><title>${title}</title></circle>`;
    }),
    `<text x="${(left + right) / 2}" y="${bottom + 38}" text-anchor="middle">${axis}</text>`,
  ].join("\n");
}

/** With the unit that leaves the fewest digits. */
export function printTime(microseconds: number): string {
  if (microseconds >= 1_000_000) return `${digits(microseconds / 1_000_000)} s`;
  if (microseconds >= 1_000) return `${digits(microseconds / 1_000)} ms`;
  return `${digits(microseconds)} us`;
}

export function printSize(size: number, unit: GrowthLine["unit"]): string {
  const suffix = unit === "bytes" ? [" B", " kB", " MB"] : ["", "k", "M"];
  if (size >= 1_000_000) return `${digits(size / 1_000_000)}${suffix[2]}`;
  if (size >= 1_000) return `${digits(size / 1_000)}${suffix[1]}`;
  return `${digits(size)}${suffix[0]}`;
}

function digits(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: 3 });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
