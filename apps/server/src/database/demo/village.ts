import type { VillageKind } from '@thoat-ngheo/domain';
import type { CommuneProfile } from './commune-profile.ts';
import type { DemoCommune } from './registry.ts';

export interface DemoVillage {
  readonly id: string;
  readonly communeId: string;
  readonly name: string;
  readonly kind: VillageKind;
}

/** About how many households a village has. */
const HOUSEHOLDS_PER_VILLAGE = 210;
const FEWEST = 3;
const MOST = 60;
/** Invented stems of highland names; every second village of a highland commune is a bản. */
const HIGHLAND_STEMS = ['Khe Sen', 'Nà Thông', 'Pạc Mai', 'Ngàn Quế', 'Khe Lim', 'Nà Trúc', 'Pắc Hồi', 'Ngàn Sim'];

function nameAndKind(
  commune: DemoCommune,
  highland: boolean,
  index: number,
): { readonly name: string; readonly kind: VillageKind } {
  if (commune.kind === 'PHUONG' || commune.kind === 'THI_TRAN') {
    return { name: `Khu ${index + 1} (mẫu)`, kind: 'KHU_PHO' };
  }
  if (highland && index % 2 === 1) {
    const turn = Math.floor(index / 2);
    const again = Math.floor(turn / HIGHLAND_STEMS.length);
    const stem = HIGHLAND_STEMS[turn % HIGHLAND_STEMS.length] ?? '';
    return { name: `Bản ${stem}${again === 0 ? '' : ` ${again + 1}`} (mẫu)`, kind: 'BAN' };
  }
  return { name: `Thôn ${index + 1} (mẫu)`, kind: 'THON' };
}

/** The villages of a commune, as many as its households fill; their names say that they are samples. */
export function villagesOf(
  commune: DemoCommune,
  { terrain }: CommuneProfile,
  households: number,
  nextId: () => string,
): readonly DemoVillage[] {
  const count = Math.min(MOST, Math.max(FEWEST, Math.round(households / HOUSEHOLDS_PER_VILLAGE)));
  return Array.from({ length: count }, (_, index) => ({
    id: nextId(),
    communeId: commune.id,
    ...nameAndKind(commune, terrain.highland, index),
  }));
}
