import type { Shape } from "./system.ts";

// Restate takes no other character than these in a name.
const shape = (kind: Shape["kind"], count: number): Shape => ({ name: `${kind}_${count}`, kind, count });

export const oneStep: Shape = shape("chain", 1);
export const fourSteps: Shape = shape("chain", 4);
export const tenSteps: Shape = shape("chain", 10);
export const thousandSteps: Shape = shape("chain", 1_000);
export const tenThousandSteps: Shape = shape("chain", 10_000);
export const hundredAtOnce: Shape = shape("parallel", 100);
