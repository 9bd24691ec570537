import { EventEmitter } from 'node:events';
import type { Duplex } from 'node:stream';
import pg from 'pg';
import { runningOn } from './json-query.ts';

const DATA_ROW = 'D'.charCodeAt(0);
/** A message begins with its kind and its length, which counts itself: PostgreSQL's protocol, version 3. */
const HEADER = 5;
/** A row goes on with the number of its values and the length of the first. */
const FIRST_VALUE = HEADER + 2 + 4;
const NULL = -1;

/**
 * Hands rows of a JsonQuery to it as the bytes that they are, and everything else on to pg's parser, which would decode them
 * to a string of twice the size only to be encoded again.
 */
function withRowsAsBytes(connection: pg.Connection, stream: Duplex): EventEmitter {
  const others = new EventEmitter();
  let parts: Buffer[] = [];
  let have = 0;
  let need = 0;
  const rest = (bytes: Buffer): void => {
    parts = [bytes];
    have = bytes.length;
    need = have < HEADER ? HEADER : 1 + bytes.readUInt32BE(1);
  };
  const read = (bytes: Buffer): void => {
    let [from, at] = [0, 0];
    const handOn = (): void => {
      if (at > from) others.emit('data', bytes.subarray(from, at));
    };
    while (bytes.length - at >= HEADER) {
      const end = at + 1 + bytes.readUInt32BE(at + 1);
      if (end > bytes.length) break;
      const query = bytes[at] === DATA_ROW ? runningOn(connection) : undefined;
      if (query !== undefined) {
        handOn();
        if (bytes.readInt32BE(at + HEADER + 2) !== NULL) query.take(bytes.subarray(at + FIRST_VALUE, end));
        from = end;
      }
      at = end;
    }
    handOn();
    if (at < bytes.length) rest(bytes.subarray(at));
  };
  stream.on('data', (chunk: Buffer) => {
    if (have === 0) return read(chunk);
    parts.push(chunk);
    have += chunk.length;
    if (have < need) return;
    const bytes = Buffer.concat(parts, have);
    [parts, have] = [[], 0];
    read(bytes);
  });
  stream.on('end', () => others.emit('end'));
  return others;
}

type Attaching = pg.Connection & { attachListeners(stream: EventEmitter): void };

/** A client of `pg` that gives the answers of a JsonQuery as bytes. */
export class ReadingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    // the statement that was running fails by itself; an error that nobody listens to would end the process
    this.on('error', () => undefined);
    const connection = this.connection as Attaching;
    const attach = connection.attachListeners.bind(connection);
    connection.attachListeners = (stream) => attach(withRowsAsBytes(connection, stream as Duplex));
  }
}
