import { messagePair } from '../i18n/message-pair.ts';

export const messages = messagePair(
  {
    drafts: {
      title: 'Bản nháp của tôi',
      open: 'Bản nháp của tôi (%{number})',
      about: 'Những gì bạn đã gõ trên máy này và chưa lưu. Bản nháp chỉ nằm trong trình duyệt này.',
      none: 'Không có bản nháp nào',
      new: '%{concept} (thêm mới) %{title}',
      record: 'Bản ghi',
      concept: 'Loại',
      fields: 'Đã gõ',
      savedAt: 'Lúc',
      discardOf: 'Bỏ bản nháp %{name}',
    },
  },
  {
    drafts: {
      title: 'My drafts',
      open: 'My drafts (%{number})',
      about: 'What you typed on this computer and did not save. Drafts are in this browser only.',
      none: 'No drafts',
      new: '%{concept} (new) %{title}',
      record: 'Record',
      concept: 'Kind',
      fields: 'Typed',
      savedAt: 'At',
      discardOf: 'Discard the draft %{name}',
    },
  },
);
