import { RegistryMigration } from './registry.migration.ts';

/** In order; a migration that has landed is never edited. */
export const migrations = [{ name: '2026-11-23-registry', class: RegistryMigration }];
