import { aroundStep } from "./around-step.ts";
import { tenThousandSteps } from "./shapes.ts";
import type { DurableSystem } from "./system.ts";

/** What step 10,000 of one run costs against step 100. */
export async function measureGrowth(system: DurableSystem, folder: string, address: unknown): Promise<number[]> {
  let began: number[] = [];
  const step = (index: number): unknown => {
    began.push(performance.now());
    return { index };
  };
  const started = await system.start({ folder, shapes: [tenThousandSteps], step, address });
  // The first is for the compiler.
  for (let run = 0; run < 2; run += 1) {
    began = [];
    await started.call(tenThousandSteps.name)();
  }
  await started.close();
  return [aroundStep(began, 9_940) / aroundStep(began, 100)];
}
