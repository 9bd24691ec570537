import { vocabulary } from './vocabulary.ts';

/** By what poverty figures can be told apart. */
export const FIGURE_DIMENSIONS = ['COMMUNE', 'CLASS', 'ETHNIC_MINORITY'] as const;
export type FigureDimension = (typeof FIGURE_DIMENSIONS)[number];

export const figuresVocabularies = {
  FigureDimension: vocabulary(
    FIGURE_DIMENSIONS,
    { vi: 'Phân tổ', en: 'Dimension' },
    {
      COMMUNE: { vi: 'Xã', en: 'Commune' },
      CLASS: { vi: 'Loại hộ', en: 'Class' },
      ETHNIC_MINORITY: { vi: 'Chủ hộ là dân tộc thiểu số', en: 'Head of an ethnic minority' },
    },
  ),
} as const;
