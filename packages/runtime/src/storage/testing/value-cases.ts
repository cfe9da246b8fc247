import { contentId } from "../content-blob-store.ts";
import type { JournalValue, RunBackend } from "../run-backend.ts";
import { begin, checkEqual, entered, write } from "./run-helpers.ts";
import type { StorageCaseDefinition } from "./storage-case.ts";

export function textValue(rootRunId: string, text: string): JournalValue {
  return { rootRunId, id: contentId(Buffer.from(text)), text };
}

/** Asks for a tree to have these values, and no others. */
export async function checkValues(runs: RunBackend, rootRunId: string, texts: readonly string[]): Promise<void> {
  const found = [...((await runs.readJournal(rootRunId))?.values ?? [])];
  const expected = texts.map((text) => [textValue(rootRunId, text).id, text]);
  checkEqual(found.sort(), expected.sort(), "the tree has the values that it refers to");
}

/** Large values that journals refer to. */
export const valueCases: readonly StorageCaseDefinition[] = [
  {
    topic: "values",
    name: "values are read with the tree that refers to them, as they were written",
    async run(open) {
      const runs = await entered(await open(), "me");
      const rootRunId = await begin(runs, "me");
      const texts = ['"short"', '"line\\n\\u0000"', "имя 文件 🙂", '"\r\n\u2028"', "x".repeat(2_000_000)];
      for (const text of texts) await write(runs, "me", { values: [textValue(rootRunId, text)] });
      await checkValues(runs, rootRunId, texts);
    },
  },
  {
    topic: "values",
    name: "the same value may come again, in one group, in others, and from other trees",
    async run(open) {
      const runs = await entered(await open(), "me");
      const roots = [await begin(runs, "me"), await begin(runs, "me")];
      const values = roots.map((rootRunId) => textValue(rootRunId, "shared"));
      await write(runs, "me", { values: [...values, ...values] });
      await write(runs, "me", { values });
      for (const rootRunId of roots) await checkValues(runs, rootRunId, ["shared"]);
    },
  },
  {
    topic: "values",
    name: "a tree is read without the values of others",
    async run(open) {
      const runs = await entered(await open(), "me");
      const [one, other] = [await begin(runs, "me"), await begin(runs, "me")];
      await write(runs, "me", { values: [textValue(one, "one"), textValue(other, "other")] });
      await checkValues(runs, one, ["one"]);
      await checkValues(runs, other, ["other"]);
      await checkValues(runs, await begin(runs, "me"), []);
    },
  },
];
