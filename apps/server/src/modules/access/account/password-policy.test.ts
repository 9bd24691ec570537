import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AccountServer, PASSWORD, startAccountServer } from '../../../testing/account-server.ts';
import { openBrowser } from '../../../testing/browser.ts';
import { folded, isCommonPassword } from './common-passwords.ts';
import { MIN_PASSWORD_LENGTH, passwordProblem } from './password-policy.ts';

const hoa = { name: 'Nguyễn Thị Hoa', email: 'hoa.nguyen@quangninh.gov.vn' };

describe('the rules', () => {
  test.each([
    ['one character too few', 'ba-chu-cai!', 'PASSWORD_TOO_SHORT'],
    ['one character too many', 'thuyền-cọc-mây '.repeat(14), 'PASSWORD_TOO_LONG'],
    ['the address', 'Hoa.Nguyen@QuangNinh.gov.vn', 'PASSWORD_IS_IDENTITY'],
    ['the name without accents and a year', 'nguyenthihoa1985', 'PASSWORD_IS_IDENTITY'],
    ['the name as it is written', 'Nguyễn Thị Hoa', 'PASSWORD_IS_IDENTITY'],
    ['a common word with signs around it', 'Matkhau@123456', 'PASSWORD_COMMON'],
    ['look-alikes', 'P@ssw0rd2026!', 'PASSWORD_COMMON'],
    ['the province and the year', 'QuảngNinh2026', 'PASSWORD_COMMON'],
    ['a row of keys', 'qwertyuiop123', 'PASSWORD_COMMON'],
    ['a row of keys backwards', '0987654321poiu', 'PASSWORD_COMMON'],
    ['a citizen identity number', '022185001234', 'PASSWORD_COMMON'],
    ['a repetition', 'abc!xabc!xabc!x', 'PASSWORD_COMMON'],
    ['three different characters', 'aababbccabcacb', 'PASSWORD_COMMON'],
  ])('%s is refused', (_, password, problem) => {
    expect(passwordProblem(password, hoa)).toBe(problem);
  });

  test.each(['correct-horse-battery', 'thuyền cọc mây 2026', 'Hoa thích uống trà sen', 'x7#Lq9v!Rt2m'])(
    '%s is accepted',
    (password) => {
      expect(passwordProblem(password, hoa)).toBeUndefined();
    },
  );

  test('a common password stays one with other capitals, accents composed otherwise, and more digits behind it', () => {
    const common = fc.constantFrom('matkhau12345', 'passwordpassword', 'Việtnam202612', 'administrator');
    fc.assert(
      fc.property(common, fc.array(fc.boolean()), fc.stringMatching(/^\d{0,12}$/), (text, capitals, digits) => {
        const written = [...text].map((letter, at) => (capitals[at] ? letter.toUpperCase() : letter)).join('') + digits;
        expect(isCommonPassword(written)).toBe(true);
        expect(isCommonPassword(written.normalize('NFD'))).toBe(true);
      }),
    );
  });

  test('random characters are accepted as soon as they are enough', () => {
    const random = fc.stringMatching(/^[a-zA-Z0-9#%&*+?]{40}$/).filter((text) => new Set(folded(text)).size > 12);
    fc.assert(fc.property(random, (text) => passwordProblem(text, hoa) === undefined));
    fc.assert(
      fc.property(random, fc.nat({ max: MIN_PASSWORD_LENGTH - 1 }), (text, length) => {
        expect(passwordProblem(text.slice(0, length), hoa)).toBe('PASSWORD_TOO_SHORT');
      }),
    );
  });
});

describe('a new password', () => {
  let server: AccountServer;
  beforeAll(async () => {
    server = await startAccountServer();
  });
  afterAll(() => server.close());

  const change = async (language: string, body: { currentPassword: string; newPassword: string }) => {
    const { email, name } = await server.aPerson();
    const browser = openBrowser(server.app, { language });
    await browser.signIn(email, PASSWORD);
    return { browser, email, name, answer: await browser.post('/change-password', body) };
  };

  test('needs a session', async () => {
    const answer = await openBrowser(server.app).post('/change-password', {
      currentPassword: PASSWORD,
      newPassword: 'trà sen hồ tây mùa hạ',
    });
    expect([answer.status, answer.body.code]).toEqual([401, 'UNAUTHORIZED']);
  });

  test('needs the present one', async () => {
    const { answer } = await change('vi', { currentPassword: 'không phải', newPassword: 'trà sen hồ tây mùa hạ' });
    expect([answer.status, answer.body.code, answer.body.message]).toEqual([
      400,
      'INVALID_PASSWORD',
      'Mật khẩu hiện tại không đúng. Hãy nhập lại.',
    ]);
  });

  test.each([
    ['vi', 'Mật khẩu phải có ít nhất 12 ký tự. Hãy ghép vài từ không liên quan đến nhau.'],
    ['en', 'A password has at least 12 characters. Join a few words that have nothing to do with one another.'],
  ])('that breaks the rules is refused in words (%s) that say how to mend it', async (language, message) => {
    const { answer } = await change(language, { currentPassword: PASSWORD, newPassword: 'ngắn' });
    expect([answer.status, answer.body]).toEqual([400, { code: 'PASSWORD_TOO_SHORT', message, params: {} }]);
  });

  test('ends every other session, and takes the place of the old one', async () => {
    const { email } = await server.aPerson();
    const [here, there] = [openBrowser(server.app), openBrowser(server.app)];
    await here.signIn(email, PASSWORD);
    await there.signIn(email, PASSWORD);
    const before = here.cookies.get('session_token');
    const newPassword = 'trà sen hồ tây mùa hạ';
    const answer = await here.post('/change-password', {
      currentPassword: PASSWORD,
      newPassword,
      revokeOtherSessions: false,
    });
    expect(answer.status).toBe(200);
    expect(here.cookies.get('session_token')).not.toBe(before);
    expect((await here.ask('{ me { kind } }')).status).toBe(200);
    expect((await there.ask('{ me { kind } }')).status).toBe(401);
    expect((await openBrowser(server.app).signIn(email, PASSWORD)).status).toBe(401);
    expect((await openBrowser(server.app).signIn(email, newPassword)).status).toBe(200);
  });
});
