/** Words that the passwords tried first are made of, without marks and capitals: in general, and in this country and subject. */
const WORDS = [
  'password pass matkhau mat khau admin administrator quantri quan tri vien user nguoidung dangnhap login welcome xinchao',
  'letmein iloveyou anhyeuem emyeuanh yeuem yeuanh khongco khongbiet changeme secret bimat default macdinh test demo',
  'hello dragon monkey master superman football bongda sunshine princess computer maytinh internet',
  'vietnam viet nam hanoi ha noi saigon hochiminh haiphong danang quangninh quang ninh halong ha long thoatngheo thoat ngheo',
  'hongheo ho ngheo canngheo giamngheo ubnd uyban uybannhandan ldtbxh laodong canbo congchuc tinh huyen',
]
  .join(' ')
  .split(' ');

/** Keys and letters in the orders in which hands find them. */
const ORDERS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop[]',
  'asdfghjkl;',
  'zxcvbnm,./',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];
const RUNS = [...ORDERS, ...ORDERS.map((order) => [...order].reverse().join(''))];

const SHORTEST_RUN = 3;
const LOOSE_CHARACTERS = 3;
const FEWEST_DIFFERENT = 5;
const SHORTEST_BLOCK = 12;

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const onlyWords = new RegExp(`^(?:${WORDS.join('|')})+$`);

/** Lower case without accents, đ as d. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/** Whether nothing but common words is left without the digits and signs around them: `Matkhau@2026`, `P@ssw0rd1234!`. */
function isCommonWords(text: string): boolean {
  const core = text.replace(/^[^a-z]+|[^a-z]+$/g, '');
  const letters = [...core].map((character) => LOOK_ALIKES[character] ?? character).join('');
  return onlyWords.test(letters.replace(/[^a-z]/g, ''));
}

/** The longest run of keys or letters at a place: `qwerty`, `4321`. */
function runAt(text: string, from: number): number {
  let length = 0;
  while (from + length < text.length && RUNS.some((run) => run.includes(text.slice(from, from + length + 1))))
    length += 1;
  return length < SHORTEST_RUN ? 0 : length;
}

function isRuns(text: string): boolean {
  let loose = 0;
  for (let at = 0; at < text.length; ) {
    const run = runAt(text, at);
    if (run === 0) loose += 1;
    at += Math.max(run, 1);
  }
  return loose <= LOOSE_CHARACTERS;
}

/** One short piece over and over, with or without a beginning of it at the end. */
function isRepetition(text: string): boolean {
  for (let block = 1; block < SHORTEST_BLOCK && block * 2 <= text.length; block += 1) {
    if ([...text].every((character, index) => character === text[index % block])) return true;
  }
  return false;
}

/**
 * Whether a password is among those that are tried first: common words with something around them, runs of keys, repetitions, few
 * different characters, and digits alone (telephone and citizen identity numbers).
 */
export function isCommonPassword(password: string): boolean {
  const text = folded(password);
  return (
    /^[\d\s.-]*$/.test(text) ||
    new Set(text).size < FEWEST_DIFFERENT ||
    isRepetition(text) ||
    isRuns(text) ||
    isCommonWords(text)
  );
}
