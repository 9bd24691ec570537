export { WhatIfQuery } from './what-if.query.ts';
