import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyCorrections } from '../../scripts/apply-corrections.ts';
import { generatedFiles } from '../../scripts/generated-files.ts';
import { readSources } from '../../scripts/sources.ts';

test.each(generatedFiles())('the committed $name is what the sources and the corrections give', ({ name, text }) => {
  const committed = readFileSync(new URL(name, import.meta.url), 'utf8');
  expect(committed.replaceAll('\r\n', '\n')).toBe(text);
});

test('a commune that vanished from its source is reported, not skipped', () => {
  const sources = readSources();
  const communes2021 = sources.communes2021.filter((unit) => unit.code !== '06682');
  expect(() => applyCorrections({ ...sources, communes2021 })).toThrow('commune 06682');
});

test('a mapping row that its source mended is reported, not removed', () => {
  const sources = readSources();
  const mappings = sources.mappings.map((row) => (row.id === '10088' ? { ...row, newCode: '07090' } : row));
  expect(() => applyCorrections({ ...sources, mappings })).toThrow('mapping row 10088');
});

test('a missing pair that its source added is reported, not doubled', () => {
  const sources = readSources();
  const added = { id: '99999', oldCode: '06655', oldName: 'Phường Hà Khẩu', newCode: '06706' };
  expect(() => applyCorrections({ ...sources, mappings: [...sources.mappings, added] })).toThrow('06655 > 06706');
});

test('an old code that is null without a correction is refused', () => {
  const sources = readSources();
  const added = { id: '99999', oldCode: null, oldName: 'Xã X', newCode: '06706' };
  expect(() => applyCorrections({ ...sources, mappings: [...sources.mappings, added] })).toThrow('99999');
});
