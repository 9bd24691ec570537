import { defineEntity, p } from '@mikro-orm/core';
import { code, name, removable } from '../../database/record.ts';

const LegalDocumentSchema = defineEntity({
  name: 'LegalDocument',
  properties: {
    ...removable(),
    number: p.text(),
    title: name(),
    kind: code('LegalDocumentKind'),
    issuer: name(),
    issuedOn: p.date().nullable(),
    effectiveFrom: p.date().nullable(),
    effectiveTo: p.date().nullable(),
    url: p.text().nullable(),
    sourceMark: code('SourceMark'),
    note: p.text().nullable(),
  },
});

export class LegalDocument extends LegalDocumentSchema.class {}
LegalDocumentSchema.setClass(LegalDocument);
