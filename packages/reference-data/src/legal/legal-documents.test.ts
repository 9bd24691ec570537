import { LEGAL_DOCUMENT_KINDS } from '@thoat-ngheo/domain';
import { expect, test } from 'vitest';
import type { LegalDocument } from './legal-document.ts';
import { legalDocuments } from './legal-documents.ts';

const documents: readonly LegalDocument[] = legalDocuments;

test('the eleven acts of the registry, each number once', () => {
  expect(documents).toHaveLength(11);
  expect(new Set(documents.map((document) => document.number)).size).toBe(11);
});

test('the number says what kind of act it is', () => {
  const kindOf = (number: string) =>
    /NĐ-CP$/.test(number)
      ? 'DECREE'
      : /TT-/.test(number)
        ? 'CIRCULAR'
        : /QĐ-/.test(number)
          ? 'DECISION'
          : /NQ-/.test(number)
            ? 'RESOLUTION'
            : 'LAW';
  for (const { number, kind } of documents) {
    expect(LEGAL_DOCUMENT_KINDS).toContain(kind);
    expect(kind).toBe(kindOf(number));
  }
});

test('an act takes effect on or after its day of issue, and texts are NFC', () => {
  for (const { issuedOn, effectiveFrom, title, issuer } of documents) {
    if (issuedOn !== null && effectiveFrom !== null) expect(effectiveFrom >= issuedOn).toBe(true);
    for (const text of [title, issuer]) expect(text).toBe(text.normalize('NFC'));
  }
});

test('an act without a day of issue says that it has no source for it', () => {
  for (const { issuedOn, note } of documents.filter((document) => document.issuedOn === null)) {
    expect([issuedOn, note]).toEqual([null, expect.stringMatching(/ngày ban hành/i)]);
  }
});
