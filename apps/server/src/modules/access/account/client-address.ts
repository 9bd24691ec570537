/** The header by which our own HTTP layer tells the authentication library where a request comes from; nobody else's is heard. */
export const CLIENT_ADDRESS = 'x-thoat-ngheo-client-address';
