export { answerOnce, type Executed, type Once } from './answer-once.ts';
export { type IdempotentRequest, idempotentRequest } from './idempotent-request.ts';
export { type Answer, forgetOldAnswers } from './kept-answer.ts';
export { contextWithin } from './transaction-context.ts';
