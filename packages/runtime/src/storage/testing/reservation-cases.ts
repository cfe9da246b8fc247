import { checkEqual, hostileTexts, newRunId, runsOf } from "./run-helpers.ts";
import type { StorageCaseDefinition } from "./storage-case.ts";

/** Idempotency keys. */
export const reservationCases: readonly StorageCaseDefinition[] = [
  {
    topic: "reservations",
    name: "a key is taken once, and answers what it was taken for from then on",
    async run(open) {
      const runs = runsOf(await open());
      const first = { runId: newRunId(), fingerprint: "first" };
      checkEqual(await runs.reserve("key", first), undefined, "what a new key was taken for");
      const second = { runId: newRunId(), fingerprint: "second" };
      for (let again = 0; again < 2; again += 1) {
        checkEqual(await runs.reserve("key", second), first, "what the key was taken for");
      }
      checkEqual(await runs.reserve("Key", second), undefined, "what another key was taken for");
    },
  },
  {
    topic: "reservations",
    name: "any two keys that differ are two, and fingerprints come back as they were given",
    async run(open) {
      const runs = runsOf(await open());
      const reservations = hostileTexts.map((text) => ({ runId: newRunId(), fingerprint: text }));
      for (const reservation of reservations) {
        checkEqual(await runs.reserve(reservation.fingerprint, reservation), undefined, "what a new key was taken for");
      }
      for (const reservation of reservations) {
        const other = { runId: newRunId(), fingerprint: "other" };
        checkEqual(await runs.reserve(reservation.fingerprint, other), reservation, "what the key was taken for");
      }
    },
  },
  {
    topic: "reservations",
    name: "of many who take a key at once, one has it, and all others are told of that one",
    async run(open) {
      const runs = runsOf(await open());
      const wanted = Array.from({ length: 20 }, () => ({ runId: newRunId(), fingerprint: "same" }));
      const answers = await Promise.all(wanted.map((reservation) => runs.reserve("key", reservation)));
      const winners = wanted.filter((_, index) => answers[index] === undefined);
      checkEqual(winners.length, 1, "how many have the key");
      const others = answers.filter((answer) => answer !== undefined);
      checkEqual(new Set(others.map(({ runId }) => runId)).size, 1, "how many runs the others are told of");
      checkEqual(others[0], winners[0], "the run that the others are told of");
    },
  },
];
