import { describe, expect, test } from 'vitest';
import { ETHNICITIES } from './ethnicity.ts';
import { isCode, label, vocabularies } from './registry.ts';
import { DEPRIVATION_INDICATORS, SERVICES } from './standard.ts';

const entries = Object.entries(vocabularies);

describe('vocabularies', () => {
  test.each(entries)(
    '%s names each code once, in both languages, composed and distinct',
    (_, { codes, label, labels }) => {
      expect(new Set(codes).size).toBe(codes.length);
      expect(Object.keys(labels).toSorted()).toEqual([...codes].toSorted());
      for (const lang of ['vi', 'en'] as const) {
        const texts = Object.values(labels).map((each) => each[lang]);
        expect(new Set(texts).size).toBe(texts.length);
        for (const text of [...texts, label[lang]]) {
          expect(text).toBe(text.normalize('NFC').trim());
          expect(text).not.toBe('');
        }
      }
    },
  );

  test('there are 54 ethnic groups besides foreign and undetermined people', () => {
    expect(ETHNICITIES.filter((code) => code !== 'FOREIGN' && code !== 'OTHER')).toHaveLength(54);
  });

  test('twelve indicators in six services, eight causes, nine wishes', () => {
    expect(DEPRIVATION_INDICATORS).toHaveLength(12);
    expect(SERVICES).toHaveLength(6);
    expect(vocabularies.PovertyCause.codes).toHaveLength(8);
    expect(vocabularies.SupportWish.codes).toHaveLength(9);
  });

  test('label and isCode', () => {
    expect(label('HouseholdClass', 'NEAR_POOR', 'vi')).toBe('Hộ cận nghèo');
    expect(label('CommuneKind', 'DAC_KHU', 'en')).toBe('Special zone');
    expect(isCode('Sex', 'MALE')).toBe(true);
    expect(isCode('Sex', 'toString')).toBe(false);
    expect(isCode('Sex', null)).toBe(false);
  });
});
