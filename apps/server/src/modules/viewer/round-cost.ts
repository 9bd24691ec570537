import type { Reach } from './viewer.ts';

/** Cost of a look at every household of a round: as much as reading a page of each commune, and measured in seconds. */
const WHOLE_ROUND = 100_000;
/** That of one commune's part. */
const ONE_COMMUNE = 2_000;

/** What a question about all households of a yearly round costs, which no page bounds: by how much of the province it is about. */
export const roundCost = (reach: Reach): number =>
  reach === 'EVERYWHERE' ? WHOLE_ROUND : Math.min(WHOLE_ROUND, ONE_COMMUNE * Math.max(1, reach.length));

/** What a figure of an indicator costs: some statements over the values or households of a unit. */
export const FIGURE_COST = 100;
