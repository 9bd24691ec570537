const ACCOUNT_ID = /^[\w-]{1,64}$/;

/** Whether an unchecked text can be the id of an account or a key; PostgreSQL cannot even be asked for some texts. */
export const isAccountId = (text: string): boolean => ACCOUNT_ID.test(text);
