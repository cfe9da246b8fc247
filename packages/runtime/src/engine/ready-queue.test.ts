import { expect, it } from "vitest";
import { ReadyQueue } from "./ready-queue.ts";

const task = (itemIndex: number, stepIndex: number): { itemIndex: number; stepIndex: number } => ({
  itemIndex,
  stepIndex,
});

function drain<Task extends { itemIndex: number; stepIndex: number }>(queue: ReadyQueue<Task>): Task[] {
  const tasks: Task[] = [];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) tasks.push(next);
  return tasks;
}

it("hands out the lowest item first, and of one item the lowest step", () => {
  const queue = new ReadyQueue();
  for (const added of [task(1, 0), task(0, 9), task(2, 0), task(0, 1), task(1, 3)]) queue.push(added);
  expect(drain(queue)).toEqual([task(0, 1), task(0, 9), task(1, 0), task(1, 3), task(2, 0)]);
});

it("orders any number of tasks, also when they come and go in turns", () => {
  const queue = new ReadyQueue();
  const taken: number[] = [];
  // 617 and 1000 have no common factor: every number below 1000 comes once, scattered.
  for (let count = 0; count < 1_000; count += 1) {
    queue.push(task(0, (count * 617) % 1_000));
    if (count % 3 === 2) taken.push(queue.pop()?.stepIndex ?? -1);
  }
  const rest = drain(queue).map(({ stepIndex }) => stepIndex);
  expect(rest).toEqual([...rest].sort((a, b) => a - b));
  expect([...taken, ...rest].sort((a, b) => a - b)).toEqual(Array.from({ length: 1_000 }, (_, index) => index));
});

it("hands out nothing when it is empty or was cleared", () => {
  const queue = new ReadyQueue();
  expect(queue.pop()).toBeUndefined();
  queue.push(task(0, 0));
  queue.push(task(0, 1));
  queue.clear();
  expect(queue.size).toBe(0);
  expect(queue.pop()).toBeUndefined();
});
