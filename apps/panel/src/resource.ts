import type { SvgIconTypeMap } from '@mui/material';
import type { OverridableComponent } from '@mui/material/OverridableComponent';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ResourceAccess } from './access/may.ts';
import type { PanelRecord, ResourceOperations } from './api/operations.ts';
import type { MessagePair } from './i18n/message-pair.ts';

export type Icon = OverridableComponent<SvgIconTypeMap<unknown, 'svg'>> & { muiName?: string };

/** Headings of the side menu, in their order. */
export const MENU_GROUPS = ['units', 'households', 'review', 'programmes', 'law', 'access'] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];

/** One concept of the registry as the panel shows it. */
export type PanelResource = {
  /** Plural; also the path of its pages: `households`. */
  readonly name: string;
  readonly icon: Icon;
  /** Where it stands in the menu; absent: reached from other pages only. */
  readonly group?: MenuGroup;
  /** Who may see and change it. */
  readonly access: ResourceAccess;
  readonly operations: ResourceOperations;
  readonly messages: MessagePair;
  readonly list?: Page;
  readonly show?: Page;
  readonly edit?: Page;
  readonly create?: Page;
  /** How a record is named in titles, references and breadcrumbs. */
  readonly recordRepresentation: (record: PanelRecord) => string;
};

/** A page of the menu that shows no resource. */
export type PanelPage = {
  readonly name: string;
  readonly path: string;
  readonly icon: Icon;
  readonly group?: MenuGroup;
  readonly access: ResourceAccess;
  readonly messages: MessagePair;
  /** Message key of its entry in the menu. */
  readonly label: string;
  readonly page: Page;
};

type Page = LazyExoticComponent<ComponentType>;

/** A page that is loaded when it is first visited: `lazyPage(() => import('./CommuneList.tsx'), 'CommuneList')`. */
export function lazyPage<Name extends string>(load: () => Promise<{ [N in Name]: ComponentType }>, name: Name): Page {
  return lazy(async () => ({ default: (await load())[name] }));
}
