export * from './generated/operations.ts';
export type * from './generated/schema.ts';
export { type ClientOptions, createClient, RegistryError, type RegistryClient, type ResponseError } from './registry-client.ts';
