/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema.ts';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/* Generated from schema.graphql and documents/*.graphql: do not edit, run `pnpm schema`. */

export type CommuneByCodeQueryVariables = Exact<{
  code: string;
  on?: string | null | undefined;
}>;


export type CommuneByCodeQuery = { commune: { id: string, fullName: string, households: { totalCount: number, nodes: Array<{ code: string, headName: string | null, class: Types.HouseholdClass | null }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const CommuneByCodeDocument = new TypedDocumentString(`
    query CommuneByCode($code: String!, $on: Date) {
  commune(code: $code, on: $on) {
    id
    fullName
    households(first: 20, sort: [{field: CODE}]) {
      totalCount
      nodes {
        code
        headName
        class
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommuneByCodeQuery, CommuneByCodeQueryVariables>;