/** A tree of messages in one language. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The same keys with any texts. */
export type Translated<Tree> = { readonly [K in keyof Tree]: Tree[K] extends string ? string : Translated<Tree[K]> };

export type MessagePair = { readonly vi: MessageTree; readonly en: MessageTree };

/**
 * Messages of one concept in both languages, merged into the catalogue as they are: `resources.<name>.{name, empty,
 * fields.<source>}` and own keys. A key that one language lacks does not compile.
 */
export function messagePair<const Vi extends MessageTree>(vi: Vi, en: Translated<Vi>): MessagePair {
  return { vi, en: en as MessageTree };
}
