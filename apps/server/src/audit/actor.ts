import { userInfo } from 'node:os';
import type { ActorKind } from '@thoat-ngheo/domain';
import type { Viewer } from '../modules/viewer/index.ts';

/** What is known of one request besides who makes it. */
export type RequestOrigin = {
  /** `X-Request-Id`, or made by the server. */
  readonly id: string;
  /** `X-Reason`: why, in the words of whoever asks. */
  readonly reason: string | null;
};

/** Who is behind an event. */
export type Actor = {
  readonly kind: ActorKind;
  readonly id: string;
  readonly name: string;
  readonly sessionId: string | null;
  readonly request: RequestOrigin;
};

export const actorOf = (viewer: Viewer, request: RequestOrigin): Actor => ({
  kind: viewer.kind === 'user' ? 'USER' : 'KEY',
  id: viewer.id,
  name: viewer.name,
  sessionId: viewer.kind === 'user' ? (viewer.sessionId ?? null) : null,
  request,
});

/** Whoever works on the server itself: the account of the operating system and the command. */
export const operator = (command: string): Actor => ({
  kind: 'SYSTEM',
  id: 'cli',
  name: userInfo().username,
  sessionId: null,
  request: { id: `cli ${command}`, reason: null },
});
