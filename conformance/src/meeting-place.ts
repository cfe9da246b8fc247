/** How long those who wait at a meeting place wait for the rest. */
const patienceMs = 5_000;

/** Makes a place where calls wait for each other: each comes through when as many as it names are there. */
export function meetingPlace(): (count: number) => Promise<void> {
  let arrived = 0;
  let waiting: (() => void)[] = [];
  return async (count) => {
    arrived += 1;
    if (arrived >= count) {
      for (const enter of waiting) enter();
      waiting = [];
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`only ${arrived} of ${count} calls came at once`)), patienceMs);
      waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  };
}
