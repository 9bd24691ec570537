/** What an API key was granted. Absent: the ordinary measure. */
export type Grants = {
  /** Ids of the communes whose rows it may read; absent: all. */
  readonly communes?: readonly string[] | undefined;
  /** Greatest page, rows. */
  readonly maxPage?: number | undefined;
  /** Greatest cost of one operation. */
  readonly maxCost?: number | undefined;
  /** It may send nothing but documents that were registered before. */
  readonly persistedOnly?: boolean | undefined;
};

/** Who is asking: a person signed in to the panel, or a partner's API key. */
export type Viewer = (
  | { readonly kind: 'user'; readonly id: string; readonly name: string; readonly email: string }
  | { readonly kind: 'key'; readonly id: string; readonly name: string }
) &
  Grants;

/** Greatest page of people, and of keys that were granted no other. */
export const ORDINARY_PAGE = 100;
/** Greatest page that can be granted. */
export const GREATEST_PAGE = 1000;
/** Greatest cost that can be granted to one operation. */
export const GREATEST_COST = 10_000_000;

/** How much a viewer may ask at once, and how fast it may go on asking. */
export type Allowance = {
  readonly maxPage: number;
  /** Greatest cost of one operation. */
  readonly maxCost: number;
  /** What the viewer's bucket holds when full. */
  readonly bucket: number;
  /** What flows back into it each second. */
  readonly restoreRate: number;
};

const PERSON: Allowance = { maxPage: ORDINARY_PAGE, maxCost: 1_000_000, bucket: 2_000_000, restoreRate: 100_000 };
const KEY_COST = 200_000;
const OPERATIONS_PER_BUCKET = 10;
const SECONDS_TO_FILL = 60;

export function allowanceOf({ kind, maxPage, maxCost }: Viewer): Allowance {
  if (kind === 'user') return PERSON;
  const cost = maxCost ?? KEY_COST;
  const bucket = cost * OPERATIONS_PER_BUCKET;
  return {
    maxPage: maxPage ?? ORDINARY_PAGE,
    maxCost: cost,
    bucket,
    restoreRate: Math.max(1, Math.round(bucket / SECONDS_TO_FILL)),
  };
}

/** Whether the viewer may look behind the API: people, and keys bound to no commune and no list of documents. */
export const isAdministrator = ({ communes, persistedOnly }: Viewer): boolean =>
  communes === undefined && persistedOnly !== true;
