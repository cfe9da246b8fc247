import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fromOptional } from "./optional-package.ts";

const require = createRequire(import.meta.url);

/**
 * Arimo is as wide as Helvetica, by whose metrics Graphviz makes boxes: text fits. It ships in parts, the most usual
 * first, and is the only font there is: what it has no letter for becomes an empty box.
 */
const fontParts = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese", "hebrew"];
const fontFamily = "Arimo Variable";

/** Two pixels for each of the SVG, so that letters stay sharp; fewer where the picture would fill the memory. */
const sharpScale = 2;
const maxPixels = 8_000;
const pixelsPerPoint = 96 / 72;

let initialized: Promise<void> | undefined;

/**
 * Draws an SVG as PNG, on white.
 *
 * @throws StepflowError with code MISSING_PACKAGE
 */
export async function renderPng(svg: string): Promise<Uint8Array> {
  const { initWasm, Resvg } = await fromOptional("@resvg/resvg-wasm", "png", () => import("@resvg/resvg-wasm"));
  const fontBuffers = await fromOptional("@fontsource-variable/arimo", "png", () =>
    Promise.all(fontParts.map(readPart)),
  );
  // Once in a process: it refuses a second time.
  initialized ??= readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")).then(initWasm);
  await initialized;
  const picture = new Resvg(svg, {
    background: "white",
    fitTo: { mode: "zoom", value: scaleOf(svg) },
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: fontFamily, sansSerifFamily: fontFamily },
  });
  try {
    return picture.render().asPng();
  } finally {
    picture.free();
  }
}

/** @param svg as Graphviz writes it, its size in points */
function scaleOf(svg: string): number {
  const sizes = [...svg.matchAll(/<svg width="([\d.]+)pt" height="([\d.]+)pt"/g)].flatMap(([, ...size]) =>
    size.map(Number),
  );
  return Math.min(sharpScale, maxPixels / Math.max(1, ...sizes.map((points) => points * pixelsPerPoint)));
}

async function readPart(part: string): Promise<Uint8Array> {
  return readFile(require.resolve(`@fontsource-variable/arimo/files/arimo-${part}-wght-normal.woff2`));
}
