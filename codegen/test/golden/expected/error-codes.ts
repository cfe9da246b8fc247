// Generated from greeter.json. Do not edit: change the contract and generate again.
// Contract SHA-256: c2c370fc9fd903054f364fab2db495917517344b4e2ca5d17750250a5d82d298

export const refusalCodes = { TooLate: -1, NotNow: -2 } as const;
