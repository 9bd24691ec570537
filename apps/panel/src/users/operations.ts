import { UsersDocument } from '@thoat-ngheo/client';
import { read } from '../api/registry.ts';
import { wholeList } from '../api/whole-list.ts';

/** Accounts are made by invitation and changed by acts of their own. */
export const operations = wholeList(async (signal) => (await read(UsersDocument, {}, signal)).users);
