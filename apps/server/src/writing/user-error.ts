import type { Language, Problem } from '@thoat-ngheo/domain';
import { problemMessage } from '@thoat-ngheo/domain';
import { Field, ObjectType } from 'type-graphql';
import { type RegistryProblem, registryProblemMessage } from './registry-problem.ts';

@ObjectType('UserError', { description: 'Something a person can mend: what, where in the input, and how.' })
export class UserError {
  @Field(() => [String], {
    description: 'Path into `input`, list positions as numbers from 0. Empty: the record as a whole.',
  })
  path: string[];

  @Field(() => String, { description: 'Stable code for programs.' })
  code: string;

  @Field(() => String, { description: 'For people, in the language of `Accept-Language` (vi, en).' })
  message: string;
}

const toPath = (path: readonly (string | number)[]): string[] => path.map(String);

/** A refusal of the domain's parsers in the reader's language. */
export function fromProblem(problem: Problem, language: Language): UserError {
  return { path: toPath(problem.path), code: problem.code, message: problemMessage(problem, language) };
}

/** A refusal by what the registry already holds. */
export function fromRegistryProblem(problem: RegistryProblem, language: Language): UserError {
  return { path: toPath(problem.path), code: problem.code, message: registryProblemMessage(problem, language) };
}
