import { type CodeOf, type VocabularyName, vocabularies } from '@thoat-ngheo/domain';
import { registerEnumType } from 'type-graphql';

type EnumObject<Name extends VocabularyName> = { readonly [Code in CodeOf<Name>]: Code };

function register<Name extends VocabularyName>(name: Name): EnumObject<Name> {
  const vocabulary: {
    codes: readonly string[];
    label: { vi: string; en: string };
    labels: Record<string, { vi: string; en: string }>;
  } = vocabularies[name];
  const values = Object.fromEntries(vocabulary.codes.map((code) => [code, code]));
  registerEnumType(values, {
    name,
    description: `${vocabulary.label.en} (${vocabulary.label.vi}).`,
    valuesConfig: Object.fromEntries(
      vocabulary.codes.map((code) => {
        const label = vocabulary.labels[code];
        return [code, { description: label === undefined ? code : `${label.en} (${label.vi})` }];
      }),
    ),
  });
  return values as EnumObject<Name>;
}

const registered = Object.fromEntries(
  (Object.keys(vocabularies) as VocabularyName[]).map((name) => [name, register(name)]),
) as { readonly [Name in VocabularyName]: EnumObject<Name> };

/** The GraphQL enum of a vocabulary, for the type functions of fields. */
export const enumOf = <Name extends VocabularyName>(name: Name): EnumObject<Name> => registered[name];
