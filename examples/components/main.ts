// npm start [basics | robust | database | distributed]
import { demos } from "./demos.ts";

const names = process.argv.slice(2);
for (const name of names.length === 0 ? Object.keys(demos) : names) {
  const demo = Object.entries(demos).find(([known]) => known === name)?.[1];
  if (demo === undefined) {
    console.error(`no demo is called "${name}"; there are ${Object.keys(demos).join(", ")}`);
    process.exitCode = 2;
  } else {
    console.log(`${name}: ${JSON.stringify(await demo(), null, 2)}`);
  }
}
