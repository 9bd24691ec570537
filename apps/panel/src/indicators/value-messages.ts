import { messagePair } from '../i18n/message-pair.ts';

/** Of targets and measurements, the values of an indicator. */
export const valueMessages = messagePair(
  {
    resources: {
      targets: {
        name: 'Mục tiêu của chỉ tiêu',
        empty: 'Chưa có mục tiêu nào',
        emptyHint: 'Mở một chỉ tiêu rồi bấm “Thêm mục tiêu”.',
        fields: {
          unit: 'Đơn vị',
          indicator: { name: 'Chỉ tiêu' },
          commune: { fullName: 'Đơn vị' },
          updatedAt: 'Cập nhật lúc',
          legalDocumentId: 'Quyết định giao mục tiêu',
        },
      },
      measurements: {
        name: 'Số liệu chỉ tiêu',
        empty: 'Chưa có số liệu nào',
        emptyHint: 'Bấm “Thêm mới” hoặc mở một chỉ tiêu rồi bấm “Thêm số liệu”.',
        fields: {
          unit: 'Đơn vị',
          indicator: { name: 'Chỉ tiêu' },
          commune: { fullName: 'Đơn vị' },
          isLowerBound: 'Nguồn nêu “trên” (mức tối thiểu)',
          updatedAt: 'Cập nhật lúc',
        },
      },
    },
    indicatorValues: {
      sections: { main: 'Giá trị', source: 'Nguồn' },
      unit: { legend: 'Đơn vị', province: 'Toàn tỉnh', commune: 'Một xã, phường, đặc khu' },
      period: { year: 'Năm', kind: 'Loại kỳ', MONTH: 'Tháng', QUARTER: 'Quý', HALF: 'Nửa năm', none: 'Chưa chọn' },
      help: { value: 'Tính theo: %{unit}', chooseIndicator: 'Hãy chọn chỉ tiêu để nhập kỳ.' },
    },
  },
  {
    resources: {
      targets: {
        name: 'Targets of indicators',
        empty: 'No target yet',
        emptyHint: 'Open an indicator and press “Add a target”.',
        fields: {
          unit: 'Unit',
          indicator: { name: 'Indicator' },
          commune: { fullName: 'Unit' },
          updatedAt: 'Updated at',
          legalDocumentId: 'Decision that set it',
        },
      },
      measurements: {
        name: 'Measurements',
        empty: 'No measurement yet',
        emptyHint: 'Press “Create”, or open an indicator and press “Add a measurement”.',
        fields: {
          unit: 'Unit',
          indicator: { name: 'Indicator' },
          commune: { fullName: 'Unit' },
          isLowerBound: 'The source says “over” (a lower bound)',
          updatedAt: 'Updated at',
        },
      },
    },
    indicatorValues: {
      sections: { main: 'Value', source: 'Source' },
      unit: { legend: 'Unit', province: 'The whole province', commune: 'One commune' },
      period: {
        year: 'Year',
        kind: 'Kind of period',
        MONTH: 'Month',
        QUARTER: 'Quarter',
        HALF: 'Half-year',
        none: 'Not chosen',
      },
      help: { value: 'In: %{unit}', chooseIndicator: 'Choose the indicator to enter the period.' },
    },
  },
);
