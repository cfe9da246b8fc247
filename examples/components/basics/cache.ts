import { type Component, defineComponent, NotFoundError } from "@stepflow/core";
import { z } from "zod";

const Entry = z.object({
  cache_key: z.string(),
  data: z.record(z.string(), z.json()),
  cached_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
});

/**
 * A cache whose entries are blobs, each with its own time of expiry, so that whoever has the id of one needs nothing
 * else. Which id a key has, only the memory of this worker knows: it is gone when the worker ends.
 *
 * @param now the clock that entries expire by
 */
export function cacheComponents(now: () => Date = () => new Date()): readonly Component[] {
  const blobIdOf = new Map<string, string>();

  const cacheData = defineComponent({
    name: "cache_data",
    description: "Keeps data for a while.",
    input: z.object({
      key: z.string().min(1),
      data: z.record(z.string(), z.json()),
      ttl_minutes: z.number().positive().default(60),
    }),
    output: z.object({ blob_id: z.string(), cache_key: z.string(), expires_at: z.string() }),
    execute: async ({ key, data, ttl_minutes }, context) => {
      const cachedAt = now();
      const expires_at = new Date(cachedAt.getTime() + ttl_minutes * 60_000).toISOString();
      const blob_id = await context.putBlob({ cache_key: key, data, cached_at: cachedAt.toISOString(), expires_at });
      blobIdOf.set(key, blob_id);
      return { blob_id, cache_key: key, expires_at };
    },
  });

  const retrieveCache = defineComponent({
    name: "retrieve_cache",
    description: "Finds what was kept, by its blob or by its key, unless it has expired.",
    input: z.union([z.object({ blob_id: z.string() }), z.object({ key: z.string() })]),
    output: z.object({
      found: z.boolean(),
      data: z.record(z.string(), z.json()).nullable(),
      is_expired: z.boolean(),
      cached_at: z.string().nullable(),
    }),
    execute: async (input, context) => {
      const nothing = { found: false, data: null, is_expired: false, cached_at: null };
      const blobId = "key" in input ? blobIdOf.get(input.key) : input.blob_id;
      if (blobId === undefined) return nothing;
      try {
        const { data, cached_at, expires_at } = Entry.parse(await context.getBlob(blobId));
        const is_expired = now().getTime() >= Date.parse(expires_at);
        if (is_expired && "key" in input) blobIdOf.delete(input.key);
        return { found: true, data: is_expired ? null : data, is_expired, cached_at };
      } catch (error) {
        // A blob store that cannot be reached is no empty cache: that fails the step.
        if (error instanceof NotFoundError) return nothing;
        throw error;
      }
    },
  });

  return [cacheData, retrieveCache];
}
