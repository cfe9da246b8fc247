// Generated from greeter.json. Do not edit: change the contract and generate again.
// Contract SHA-256: 7f2c759c518a68b851f2b83bf9f4aa443119194072205c75d820d5ccd4178480

export const refusalCodes = { TooLate: -1, NotNow: -2 } as const;
