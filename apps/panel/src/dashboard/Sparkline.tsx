import { useTheme } from '@mui/material';
import { useTranslate } from 'ra-core';
import { count } from '../components/field/format.ts';
import { useLanguage } from '../i18n/use-language.ts';

interface Point {
  readonly year: number;
  readonly poor: number | null;
  readonly nearPoor: number | null;
}

const [WIDTH, HEIGHT, EDGE] = [88, 26, 3];

/** Two small lines, poor and near-poor households over the years, from zero up; the values are its name. */
export function Sparkline({ name, trend }: { readonly name: string; readonly trend: readonly Point[] }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { palette } = useTheme();
  const top = Math.max(1, ...trend.flatMap(({ poor, nearPoor }) => [poor ?? 0, nearPoor ?? 0]));
  const x = (index: number): number =>
    trend.length < 2 ? WIDTH / 2 : EDGE + (index * (WIDTH - 2 * EDGE)) / (trend.length - 1);
  const y = (value: number): number => HEIGHT - EDGE - (value / top) * (HEIGHT - 2 * EDGE);
  const points = (key: 'poor' | 'nearPoor') =>
    trend.flatMap((point, index) => {
      const value = point[key];
      return value === null ? [] : [{ x: x(index), y: y(value) }];
    });
  const values = trend
    .filter(({ poor }) => poor !== null)
    .map(({ year, poor, nearPoor }) =>
      translate('dashboard.poverty.trendYear', { year, poor: count(poor, lang), nearPoor: count(nearPoor, lang) }),
    );
  const text = translate('dashboard.poverty.trendOf', { name, values: values.join('; ') });
  const lines = [
    ['nearPoor', palette.warning.main],
    ['poor', palette.error.main],
  ] as const;
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={text} style={{ display: 'block' }}>
      <title>{text}</title>
      {lines.map(([key, color]) => {
        const own = points(key);
        const last = own.at(-1);
        return (
          <g key={key}>
            <polyline
              points={own.map((point) => `${point.x},${point.y}`).join(' ')}
              fill="none"
              stroke={color}
              strokeWidth={1.5}
            />
            {last !== undefined && <circle cx={last.x} cy={last.y} r={2.2} fill={color} />}
          </g>
        );
      })}
    </svg>
  );
}
