#!/usr/bin/env node
export {};
//# sourceMappingURL=check-worker-command.d.ts.map