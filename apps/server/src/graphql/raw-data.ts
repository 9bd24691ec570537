import type { FormattedExecutionResult } from 'graphql';

/** The `data` of an answer as JSON text that PostgreSQL wrote; it goes to the client without being parsed here. */
export class RawData {
  readonly json: string;
  constructor(json: string) {
    this.json = json;
  }
}

/** Turns an answer into text; raw data are passed through. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { data, ...rest } = result as { data?: unknown };
  if (!(data instanceof RawData)) return JSON.stringify(result);
  const others = JSON.stringify(rest);
  return others === '{}' ? `{"data":${data.json}}\n` : `{"data":${data.json},${others.slice(1)}\n`;
}
