// Draws the images that the example begins with: npm run images
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const landscape = (sky: string, land: string, water: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240">
    <rect width="320" height="240" fill="${sky}"/><circle cx="250" cy="60" r="28" fill="#ffe9a8"/>
    <path d="M0 170 L90 70 L150 140 L210 50 L320 170 Z" fill="${land}"/><rect y="170" width="320" height="70" fill="${water}"/>
  </svg>`);

/** Draws the images into a directory. */
export async function makeImages(directory: string): Promise<void> {
  const mountains = landscape("#9fd0f5", "#5b6b7a", "#3d6f58");
  await sharp(mountains).png({ palette: true }).toFile(`${directory}/mountains.png`);
  await sharp(mountains).jpeg().toFile(`${directory}/mountains.jpg`);
  await sharp(landscape("#f4b183", "#584b66", "#5d7fa6"))
    .png({ palette: true })
    .toFile(`${directory}/lake.png`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await makeImages(fileURLToPath(new URL("images", import.meta.url)));
