import { randomUUID, randomUUIDv7 } from 'node:crypto';

/** A household with four members, new each time. */
export type NewHousehold = {
  readonly id: string;
  readonly code: string;
  readonly communeId: string;
  readonly members: readonly {
    readonly fullName: string;
    readonly birthDate: string;
    readonly sex: string;
    readonly relationship: string;
    readonly ethnicity: string;
  }[];
};

const RELATIONSHIPS = ['HEAD', 'SPOUSE', 'CHILD', 'CHILD'] as const;

export function newHousehold(communeId: string): NewHousehold {
  const members = RELATIONSHIPS.map((relationship, index) => ({
    fullName: `Nguyễn Văn ${index}`,
    birthDate: `${1970 + index * 10}-05-01`,
    sex: index % 2 === 0 ? 'MALE' : 'FEMALE',
    relationship,
    ethnicity: 'KINH',
  }));
  return { id: randomUUIDv7(), code: `W-${randomUUID()}`, communeId, members };
}
