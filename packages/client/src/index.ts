export * from './generated/client.ts';
export { type ClientOptions, createClient, RegistryError, type RegistryClient, type ResponseError } from './registry-client.ts';
