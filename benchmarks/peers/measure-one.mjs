// Its own process, started by measure.mjs: measures one system and prints its figures.
import { measure } from "./shapes.mjs";

const figures = await measure(await import(`./systems/${process.argv[2]}.mjs`));
console.log(`figures: ${JSON.stringify(figures)}`);
// Some of them leave timers behind.
process.exit(0);
