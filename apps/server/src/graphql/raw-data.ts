import type { FormattedExecutionResult } from 'graphql';

/** The `data` of an answer as the JSON text that PostgreSQL wrote; it goes to the client without being parsed here. */
export class RawData {
  readonly json: Buffer;
  constructor(json: Buffer) {
    this.json = json;
  }
}

const START = '{"data":';
const START_BYTES = Buffer.from(START);
/** Bytes. */
const SHORT = 4_096;

/** Turns an answer into what is sent; raw data are passed through. */
export function stringifyResult(result: FormattedExecutionResult): string | Buffer {
  const { data, ...rest } = result as { data?: unknown };
  if (!(data instanceof RawData)) return JSON.stringify(result);
  const others = JSON.stringify(rest);
  const end = others === '{}' ? '}\n' : `,${others.slice(1)}\n`;
  // one text is sent at once with the headers; a long one costs more to decode and encode than a second write
  if (data.json.length < SHORT) return `${START}${data.json}${end}`;
  return Buffer.concat([START_BYTES, data.json, Buffer.from(end)]);
}
