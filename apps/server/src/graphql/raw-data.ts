import type { FormattedExecutionResult } from 'graphql';

/** The `data` of an answer as the JSON text that PostgreSQL wrote; it goes to the client without being parsed here. */
export class RawData {
  readonly json: string | Buffer;
  constructor(json: string | Buffer) {
    this.json = json;
  }
}

/** Turns an answer into what is sent; raw data are passed through. */
export function stringifyResult(result: FormattedExecutionResult): string | Buffer {
  const { data, ...rest } = result as { data?: unknown };
  if (!(data instanceof RawData)) return JSON.stringify(result);
  const others = JSON.stringify(rest);
  const end = others === '{}' ? '}\n' : `,${others.slice(1)}\n`;
  const { json } = data;
  if (typeof json === 'string') return `{"data":${json}${end}`;
  return Buffer.concat([Buffer.from('{"data":'), json, Buffer.from(end)]);
}
