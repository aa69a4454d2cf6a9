// Placeholder until `cargo xtask bindings` writes the types of the api crate here.
/* eslint-disable */
export type Commands = Record<string, { args: any; result: any }>;
export type ChangedArea = string;
