import type { Parser } from '../parse/parser.ts';
import { digits } from '../parse/text.ts';
import { ok } from '../result/result.ts';

const LENGTH = 12;
const SHOWN = 3;
const MASKED = /^\*{9}[0-9]{3}$/;

/** A citizen identity number as everyone but its owner sees it: the last three digits, stars before them. */
export const maskIdentityNumber = (number: string): string => '*'.repeat(LENGTH - SHOWN) + number.slice(-SHOWN);

/** Whether a value is a number that was masked: it stands for one that is already known. */
export const isMaskedIdentityNumber = (value: string): boolean => MASKED.test(value);

/** Citizen identity number (CCCD, Law 26/2023/QH15): twelve digits, or as it was shown. */
export const identityNumber: Parser<string> = (input, path) =>
  typeof input === 'string' && isMaskedIdentityNumber(input.trim()) ? ok(input.trim()) : digits(LENGTH)(input, path);
