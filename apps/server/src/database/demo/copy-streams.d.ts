/** The package brings no types of its own; this is the part used here. */
declare module 'pg-copy-streams' {
  import type { Writable } from 'node:stream';
  import type { Connection, Submittable } from 'pg';

  export class CopyStreamQuery extends Writable implements Submittable {
    rowCount: number;
    submit(connection: Connection): void;
  }
  /** A stream that feeds `copy ... from stdin`; hand it to `client.query`. */
  export function from(sql: string): CopyStreamQuery;
}
