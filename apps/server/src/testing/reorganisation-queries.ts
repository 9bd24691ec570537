/** What tests ask about a reorganisation, and how it is answered. */

export type Total = { communeId: string | null; class: string | null; households: number; persons: number };
export type DryRun = {
  problems: { path: string[]; code: string; message: string }[];
  flows: { fromCommuneId: string; toCommuneId: string | null; households: number; persons: number }[];
  divided: {
    communeId: string;
    toCommuneIds: string[];
    villages: { villageId: string; households: number; undecided: number; decidedCommuneId: string | null }[];
  }[];
  provinceBefore: Total[];
  provinceAfter: Total[];
  communesAfter: Total[];
  renamedVillages: { name: string; newName: string; isPart: boolean }[];
  records: {
    communeId: string;
    measurements: number;
    targets: number;
    openReviews: number;
    fundingLines: number;
    productionModels: number;
  }[];
};

export const DRY_RUN = `query ($id: ID!) { reorganisationDryRun(id: $id) {
  problems { path code message }
  flows { fromCommuneId toCommuneId households persons }
  divided { communeId toCommuneIds villages { villageId households undecided decidedCommuneId } }
  provinceBefore { communeId class households persons } provinceAfter { communeId class households persons }
  communesAfter { communeId class households persons }
  renamedVillages { name newName isPart }
  records { communeId measurements targets openReviews fundingLines productionModels }
} }`;
export const HOUSEHOLDS_OF = `query ($id: ID!, $communeId: ID!, $villageId: ID!) {
  reorganisationHouseholds(id: $id, communeId: $communeId, villageId: $villageId, first: 100) { nodes { householdId } }
}`;
export const ACT = 'reorganisation { id version state appliedBy reversalReason } userErrors { path code message }';

export type Acted = {
  reorganisation: { id: string; version: number; state: string; reversalReason: string | null } | null;
  userErrors: { path: string[]; code: string; message: string }[];
};
