import { transitionVocabulary } from '../flow/transition.ts';
import { vocabulary } from './vocabulary.ts';

/** The columns of a flow table, in order: what was, what went, what came, what is. */
export const FLOW_COLUMNS = [
  'START',
  'TO_OTHER_LIST',
  'ESCAPED',
  'OTHER_DECREASE',
  'UNDETERMINED_DECREASE',
  'FROM_OTHER_LIST',
  'RELAPSED',
  'NEWLY_ARISEN',
  'OTHER_INCREASE',
  'UNDETERMINED_INCREASE',
  'END',
] as const;
export type FlowColumn = (typeof FLOW_COLUMNS)[number];

/** The two lists that are kept, as tables name them. */
export const FLOW_LISTS = ['POOR', 'NEAR_POOR'] as const;

export const flowVocabularies = {
  Transition: transitionVocabulary,
  FlowList: vocabulary(
    FLOW_LISTS,
    { vi: 'Danh sách', en: 'List' },
    { POOR: { vi: 'Hộ nghèo', en: 'Poor' }, NEAR_POOR: { vi: 'Hộ cận nghèo', en: 'Near-poor' } },
  ),
  FlowColumn: vocabulary(
    FLOW_COLUMNS,
    { vi: 'Cột biến động', en: 'Column of a flow table' },
    {
      START: { vi: 'Đầu kỳ', en: 'At the start' },
      TO_OTHER_LIST: { vi: 'Chuyển sang danh sách kia', en: 'To the other list' },
      ESCAPED: { vi: 'Thoát', en: 'Escaped' },
      OTHER_DECREASE: { vi: 'Giảm khác (chuyển đi, nhập hộ, chết)', en: 'Other decrease (moved, merged, died)' },
      UNDETERMINED_DECREASE: { vi: 'Chưa xác định (giảm)', en: 'Undetermined (decrease)' },
      FROM_OTHER_LIST: { vi: 'Từ danh sách kia', en: 'From the other list' },
      RELAPSED: { vi: 'Tái', en: 'Relapsed' },
      NEWLY_ARISEN: { vi: 'Phát sinh', en: 'Newly arisen' },
      OTHER_INCREASE: { vi: 'Tăng khác (chuyển đến, tách hộ)', en: 'Other increase (moved in, split)' },
      UNDETERMINED_INCREASE: { vi: 'Chưa xác định (tăng)', en: 'Undetermined (increase)' },
      END: { vi: 'Cuối kỳ', en: 'At the end' },
    },
  ),
} as const;
