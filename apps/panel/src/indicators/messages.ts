import { messagePair } from '../i18n/message-pair.ts';

export const messages = messagePair(
  {
    resources: {
      indicators: {
        name: 'Chỉ tiêu',
        empty: 'Chưa có chỉ tiêu nào',
        emptyHint: 'Bấm “Thêm mới” để nhập chỉ tiêu, rồi thêm mục tiêu và số liệu theo kỳ.',
        fields: {
          name: 'Tên chỉ tiêu',
          latest: 'Số liệu gần nhất',
          target: 'Mục tiêu',
          measurements: { totalCount: 'Số kỳ có số liệu' },
        },
      },
    },
    indicators: {
      sections: {
        main: 'Chỉ tiêu',
        measure: 'Cách đo',
        source: 'Căn cứ',
        chart: 'Kết quả so với mục tiêu',
        series: 'Diễn biến và triển vọng',
        measurements: 'Số liệu theo kỳ',
        targets: 'Mục tiêu',
      },
      help: {
        unitOfMeasure: 'Ví dụ: %, hộ, mô hình',
        frequency: 'Số liệu được nhập cho từng kỳ dài như vậy',
      },
      addMeasurement: 'Thêm số liệu',
      addTarget: 'Thêm mục tiêu',
      noMeasurements: 'Chưa có số liệu. Bấm “Thêm số liệu” để nhập giá trị của một kỳ.',
      noTargets: 'Chưa có mục tiêu. Bấm “Thêm mục tiêu” để đặt giá trị phải đạt.',
      unit: 'Đơn vị',
      period: 'Kỳ',
      value: 'Giá trị',
      attainment: 'So với mục tiêu',
      forTarget: 'mục tiêu %{period}: %{value}',
      gapMissing: 'còn thiếu %{gap}',
      gapAbove: 'còn cao hơn %{gap}',
      atLeast: 'trên %{value}',
      noTarget: 'Chưa có mục tiêu',
      noMeasurement: 'Chưa có số liệu',
      measured: 'Kết quả',
      target: 'Mục tiêu',
      chart: 'Biểu đồ kết quả và mục tiêu của %{unit} theo kỳ; bảng số liệu ở phía dưới.',
      chooseUnit: 'Đơn vị hiển thị',
      newest: 'Biểu đồ chỉ vẽ 100 kỳ gần nhất.',
      chooseSeriesUnit: 'Đơn vị xem diễn biến',
      outlook: {
        early: 'Đạt mục tiêu %{period} (%{target}) sớm %{smart_count} năm và giữ được đến nay.',
        onTime: 'Đạt mục tiêu %{period} (%{target}) trong vòng một năm trước hạn và giữ được đến nay.',
        projection: 'Ngoại suy đường thẳng đến %{period}: %{value}; mục tiêu là %{target}.',
        plain:
          'Đây chỉ là kéo dài đường thẳng khớp nhất qua các số đã có; không tính mùa vụ, kế hoạch hay giới hạn của chỉ tiêu.',
      },
    },
  },
  {
    resources: {
      indicators: {
        name: 'Indicators',
        empty: 'No indicator yet',
        emptyHint: 'Press “Create” to enter an indicator, then add targets and measurements.',
        fields: {
          name: 'Name of the indicator',
          latest: 'Latest measurement',
          target: 'Target',
          measurements: { totalCount: 'Measured periods' },
        },
      },
    },
    indicators: {
      sections: {
        main: 'Indicator',
        measure: 'How it is measured',
        source: 'Basis',
        chart: 'Results against targets',
        series: 'Series and outlook',
        measurements: 'Measurements',
        targets: 'Targets',
      },
      help: {
        unitOfMeasure: 'For example %, households, models',
        frequency: 'Measurements are entered for periods of this length',
      },
      addMeasurement: 'Add a measurement',
      addTarget: 'Add a target',
      noMeasurements: 'No measurement yet. Press “Add a measurement” to enter the value of a period.',
      noTargets: 'No target yet. Press “Add a target” to set the value to reach.',
      unit: 'Unit',
      period: 'Period',
      value: 'Value',
      attainment: 'Against the target',
      forTarget: 'target %{period}: %{value}',
      gapMissing: '%{gap} short',
      gapAbove: '%{gap} above',
      atLeast: 'over %{value}',
      noTarget: 'No target',
      noMeasurement: 'Not measured',
      measured: 'Result',
      target: 'Target',
      chart: 'Chart of results and targets of %{unit} by period; the table is below.',
      chooseUnit: 'Unit shown',
      newest: 'The chart draws the latest 100 periods only.',
      chooseSeriesUnit: 'Unit of the series',
      outlook: {
        early:
          'The target of %{period} (%{target}) was met %{smart_count} year early and has been held since. |||| The target of %{period} (%{target}) was met %{smart_count} years early and has been held since.',
        onTime: 'The target of %{period} (%{target}) was met within a year of its end and has been held since.',
        projection: 'A straight line leads to %{value} at %{period}; the target is %{target}.',
        plain:
          'This only goes on along the straight line that fits the figures best; it knows no season, no plan and no limit.',
      },
    },
  },
);
