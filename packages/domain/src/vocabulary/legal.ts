import { vocabulary } from './vocabulary.ts';

export const LEGAL_DOCUMENT_KINDS = ['LAW', 'DECREE', 'DECISION', 'CIRCULAR', 'RESOLUTION', 'PLAN', 'OTHER'] as const;
export type LegalDocumentKind = (typeof LEGAL_DOCUMENT_KINDS)[number];

/** How well a fact is founded: read in a source, generally known but not checked, or computed from other facts. */
export const SOURCE_MARKS = ['READ', 'KNOWN', 'COMPUTED'] as const;
export type SourceMark = (typeof SOURCE_MARKS)[number];

export const legalVocabularies = {
  LegalDocumentKind: vocabulary(
    LEGAL_DOCUMENT_KINDS,
    { vi: 'Loại văn bản', en: 'Kind of document' },
    {
      LAW: { vi: 'Luật', en: 'Law' },
      DECREE: { vi: 'Nghị định', en: 'Decree' },
      DECISION: { vi: 'Quyết định', en: 'Decision' },
      CIRCULAR: { vi: 'Thông tư', en: 'Circular' },
      RESOLUTION: { vi: 'Nghị quyết', en: 'Resolution' },
      PLAN: { vi: 'Kế hoạch', en: 'Plan' },
      OTHER: { vi: 'Văn bản khác', en: 'Other' },
    },
  ),
  SourceMark: vocabulary(
    SOURCE_MARKS,
    { vi: 'Độ tin cậy của nguồn', en: 'Source mark' },
    {
      READ: { vi: 'Đã đọc trong nguồn', en: 'Read in a source' },
      KNOWN: { vi: 'Được biết chung, chưa đối chiếu', en: 'Generally known, not checked' },
      COMPUTED: { vi: 'Tính toán', en: 'Computed' },
    },
  ),
} as const;
