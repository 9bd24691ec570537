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
    issuedOn: p.date().strictNullable(),
    effectiveFrom: p.date().strictNullable(),
    effectiveTo: p.date().strictNullable(),
    url: p.text().strictNullable(),
    sourceMark: code('SourceMark'),
    note: p.text().strictNullable(),
  },
});

export class LegalDocument extends LegalDocumentSchema.class {}
LegalDocumentSchema.setClass(LegalDocument);
