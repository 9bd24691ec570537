import { ETHNICITIES, isMinority } from '@thoat-ngheo/domain';
import { expect, test } from 'vitest';
import { aHousehold, communeId } from '../../testing/builders.ts';
import { inRegistry } from '../../testing/registry.ts';
import { HEAD_ETHNICITY, HEAD_NAME, IS_OF_MINORITY } from './counted-survey.ts';

const CREATE = `mutation ($input: HouseholdInput!) {
  createHousehold(input: $input) { household { id version } userErrors { code } }
}`;
const DELETE = `mutation ($id: ID!, $version: Int!) {
  deleteHousehold(id: $id, version: $version) { userErrors { code } }
}`;

test('the database and the domain agree on who is of a minority, also of a household that has gone with its members', () =>
  inRegistry(async ({ ask, em }) => {
    const commune = await communeId(ask);
    const told = async (id: string) => {
      const [row] = await em.execute(
        `select h.ethnic_minority as maintained, ${IS_OF_MINORITY} as minority, ${HEAD_NAME} as name, ${HEAD_ETHNICITY} as ethnicity
         from household h where h.id = ?`,
        [id],
      );
      return row;
    };
    for (const ethnicity of ETHNICITIES) {
      const [head, spouse] = aHousehold({}).members;
      const members = [
        { ...spouse, ethnicity: 'KINH' },
        { ...head, ethnicity },
      ];
      const made = await ask(CREATE, { input: aHousehold({ communeId: commune, members }) });
      const { household } = made.data.createHousehold as unknown as { household: { id: string; version: number } };
      const minority = isMinority(ethnicity);
      const expected = { minority, name: 'Nguyễn Văn An', ethnicity };
      expect(await told(household.id)).toEqual({ maintained: minority, ...expected });
      const { data } = await ask(DELETE, household);
      expect(data.deleteHousehold).toEqual({ userErrors: [] });
      expect(await told(household.id)).toMatchObject(expected);
    }
  }));
