import { randomUUIDv7 } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';
import { code } from '../../database/record.ts';
import { Assessment } from './assessment.entity.ts';

/** One of the twelve answers; `proposed` keeps what the household's facts implied when it was given. Part of its assessment: no version of its own. */
const AnswerSchema = defineEntity({
  name: 'Answer',
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => randomUUIDv7()),
    assessment: () => p.manyToOne(Assessment).ref(),
    indicator: code('DeprivationIndicator'),
    answer: code('AnswerValue'),
    proposed: code('AnswerValue').strictNullable(),
  },
});

export class Answer extends AnswerSchema.class {}
AnswerSchema.setClass(Answer);
