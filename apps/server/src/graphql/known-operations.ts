import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of documents that are remembered. */
const CHARACTERS = 10_000_000;

/**
 * Documents that Apollo has parsed and found valid and whose operations are one statement, by their text. What is asked again
 * goes straight to the compiler (docs/decisions/0009).
 */
export type KnownOperations = {
  find(text: string): DocumentNode | undefined;
  add(text: string, document: DocumentNode): void;
};

export function createKnownOperations(): KnownOperations {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });
  return {
    find: (text) => documents.get(text),
    add: (text, document) => {
      documents.set(text, document);
    },
  };
}
