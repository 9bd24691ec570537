import { expect } from 'vitest';
import type { TestRegistry } from './registry.ts';

type Ask = TestRegistry['ask'];
type Cell = { code?: string; indicatorId?: string; period: string; [field: string]: unknown };
type Entered = {
  readonly cells: readonly { readonly saved: boolean; readonly warning: string | null }[];
  readonly userErrors: readonly { readonly path: readonly string[]; readonly code: string }[];
};

/** Id of an indicator. */
export async function idOfIndicator(ask: Ask, code: string): Promise<string> {
  const { data } = await ask('query ($code: String!) { indicator(code: $code) { id } }', { code });
  return (data.indicator as unknown as { id: string }).id;
}

/** Enters a block of cells of a commune; an indicator is named by its code or its id. */
export async function enter(ask: Ask, commune: string, cells: readonly Cell[]): Promise<Entered> {
  const sent: object[] = [];
  for (const { code, ...cell } of cells)
    sent.push(code === undefined ? cell : { ...cell, indicatorId: await idOfIndicator(ask, code) });
  const { data, errors } = await ask(
    `mutation ($communeId: ID!, $cells: [MeasurementCellInput!]!) {
      enterMeasurements(communeId: $communeId, cells: $cells) { cells { saved warning } userErrors { path code } }
    }`,
    { communeId: commune, cells: sent },
  );
  expect(errors).toBeUndefined();
  return data.enterMeasurements as unknown as Entered;
}

type Sheet = {
  readonly periods: readonly {
    readonly period: string;
    readonly state: string;
    readonly dueOn: string;
    readonly timeliness: string;
    readonly entered: number;
    readonly reportId: string | null;
    readonly reportVersion: number | null;
    readonly reason: string | null;
  }[];
  readonly rows: readonly {
    readonly code: string;
    readonly cells: readonly { value: string | null; missingReason: string | null; note: string | null }[];
  }[];
};

/** The newest three months of a commune as its sheet has them. */
export async function sheetOf(ask: Ask, commune: string): Promise<Sheet> {
  const { data, errors } = await ask(
    `query ($communeId: ID!) { indicatorSheet(communeId: $communeId, count: 3) {
      periods { period state dueOn timeliness entered reportId reportVersion reason }
      rows { code cells { value missingReason note } } } }`,
    { communeId: commune },
  );
  expect(errors).toBeUndefined();
  return data.indicatorSheet as unknown as Sheet;
}

type Step = { code?: unknown; id?: string; version?: number; state?: string; errors?: readonly string[] };

/** Sends, approves or returns a report: the report as it is then, or the code of the refusal. */
export const step = async (ask: Ask, name: string, args: string, variables: object, viewer?: Parameters<Ask>[3]) => {
  const declared = Object.entries(variables).map(
    ([key, value]) =>
      `$${key}: ${typeof value === 'number' ? 'Int' : key === 'id' || key === 'communeId' ? 'ID' : 'String'}!`,
  );
  const { data, errors } = await ask(
    `mutation (${declared.join(', ')}) { ${name}(${args}) { indicatorReport { id version state decidedBy } userErrors { code } } }`,
    variables as Record<string, unknown>,
    'vi',
    viewer,
  );
  if (errors !== undefined) return { code: errors[0]?.extensions?.code } as Step;
  const payload = data[name] as unknown as {
    indicatorReport: { id: string; version: number; state: string };
    userErrors: { code: string }[];
  };
  return { ...payload.indicatorReport, errors: payload.userErrors.map(({ code }) => code) } as Step;
};
export const submit = (ask: Ask, commune: string, period: string) =>
  step(ask, 'submitIndicatorReport', 'communeId: $communeId, period: $period', { communeId: commune, period });
