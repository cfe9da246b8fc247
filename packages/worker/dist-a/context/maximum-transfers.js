/** How many blobs travel at once for one call: enough to hide the way there and back, too few to swamp the runtime. */
export const maximumTransfers = 8;
//# sourceMappingURL=maximum-transfers.js.map