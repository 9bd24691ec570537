import { Migration } from '@mikro-orm/migrations';
import { accountTables } from './account-tables.ts';
import { registryFunctions } from './registry-functions.ts';
import { registryIndexes } from './registry-indexes.ts';
import { registryRelations } from './registry-relations.ts';
import { registryRules } from './registry-rules.ts';
import { registryTables } from './registry-tables.ts';
import { registryTriggers } from './registry-triggers.ts';

/** The first version of the registry. */
export class RegistryMigration extends Migration {
  override up(): void {
    this.addSql(registryFunctions);
    this.addSql(registryTables);
    this.addSql(registryRelations);
    this.addSql(registryRules);
    this.addSql(registryIndexes);
    this.addSql(registryTriggers);
    this.addSql(accountTables);
  }
}
