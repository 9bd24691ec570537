export * from './generated/operations.ts';
export type * from './generated/schema.ts';
export {
  type ClientOptions,
  createClient,
  type RegistryClient,
  RegistryError,
  type ResponseError,
} from './registry-client.ts';
