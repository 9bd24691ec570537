import { fail, ok, problem } from '../result/result.ts';
import { type Parser, required } from './parser.ts';

/** Longest texts, in characters (Unicode code points, as PostgreSQL counts them). */
export const MAX_CODE = 50;
export const MAX_NAME = 200;
export const MAX_TITLE = 1000;
export const MAX_NOTE = 5000;

/** Control characters have no place in a line of text; a note may hold line breaks and tabs. */
const CONTROL = /\p{Cc}/u;
const CONTROL_IN_NOTE = /[^\P{Cc}\n\t]/u;

/** One code point of a decomposed Vietnamese letter takes up to three units; spaces around it are cut off. */
const RAW_FACTOR = 8;

function anyText(max: number, forbidden: RegExp): Parser<string> {
  return required((input, path) => {
    if (typeof input !== 'string') return fail(problem(path, 'NOT_TEXT'));
    // A text of megabytes is refused before any work is done on it.
    if (input.length > max * RAW_FACTOR) return fail(problem(path, 'TOO_LONG', { max }));
    if (!input.isWellFormed()) return fail(problem(path, 'INVALID_TEXT'));
    const text = input.normalize('NFC').replaceAll('\r\n', '\n').trim();
    if (text === '') return fail(problem(path, 'REQUIRED'));
    if (forbidden.test(text)) return fail(problem(path, 'INVALID_TEXT'));
    return Array.from(text).length > max ? fail(problem(path, 'TOO_LONG', { max })) : ok(text);
  });
}

/** One line of text: composed (NFC), trimmed, not empty, no control characters or lone surrogates. */
export function text(max: number): Parser<string> {
  return anyText(max, CONTROL);
}

/** Text of several lines: as `text`, with line breaks and tabs. */
export function note(max: number = MAX_NOTE): Parser<string> {
  return anyText(max, CONTROL_IN_NOTE);
}

/** A text of exactly `length` ASCII digits, such as an official code; leading zeros stay. */
export function digits(length: number): Parser<string> {
  const parse = text(MAX_CODE);
  return (input, path) => {
    const parsed = parse(input, path);
    if (!parsed.ok) return parsed;
    return parsed.value.length === length && /^[0-9]+$/.test(parsed.value)
      ? parsed
      : fail(problem(path, 'NOT_DIGITS', { length }));
  };
}

/** A telephone number: 8 to 15 digits (ITU-T E.164), perhaps a `+` and separators, which are removed. */
export const phone: Parser<string> = (input, path) => {
  const parsed = text(MAX_CODE)(input, path);
  if (!parsed.ok) return parsed;
  const compact = parsed.value.replace(/[\s.()-]/g, '');
  return /^\+?[0-9]{8,15}$/.test(compact) ? ok(compact) : fail(problem(path, 'NOT_PHONE'));
};

/** An absolute address on the web, `http` or `https` only: it is shown as a link, and a script must not be one. */
export const webAddress: Parser<string> = (input, path) => {
  const parsed = text(2000)(input, path);
  if (!parsed.ok) return parsed;
  return /^https?:\/\/[^\s/?#@\\]+\.[^\s/?#@\\]+([/?#]\S*)?$/i.test(parsed.value)
    ? parsed
    : fail(problem(path, 'NOT_URL'));
};

/** A UUID of any version, in lower case. */
export const id: Parser<string> = required((input, path) =>
  typeof input === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(input)
    ? ok(input.toLowerCase())
    : fail(problem(path, 'NOT_ID')),
);
