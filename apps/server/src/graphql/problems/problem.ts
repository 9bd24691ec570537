import type { Language } from '@thoat-ngheo/domain';

export type Params = Readonly<Record<string, string | number>>;
type Message = (params: Params) => string;

/** Why a request is refused: its public code, its HTTP status, and the words. */
export type Problem = { readonly code: string; readonly status: number } & { readonly [L in Language]: Message };

export const problem = (code: string, status: number, vi: string | Message, en: string | Message): Problem => ({
  code,
  status,
  vi: typeof vi === 'string' ? () => vi : vi,
  en: typeof en === 'string' ? () => en : en,
});
