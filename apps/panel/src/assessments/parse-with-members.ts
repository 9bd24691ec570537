import { type AssessmentInput, type IsoDate, parseAssessment, type Result } from '@thoat-ngheo/domain';
import { type RefObject, useCallback, useRef } from 'react';

export type Members = readonly { readonly birthDate: IsoDate }[];

type Parse = (values: unknown, clock: { readonly today: IsoDate }) => Result<AssessmentInput>;

/** The parser of an assessment that also knows the members of the household chosen in the form: nobody is surveyed before birth. */
export function useParseWithMembers(): { readonly parse: Parse; readonly members: RefObject<Members> } {
  const members = useRef<Members>([]);
  const parse = useCallback<Parse>(
    (values, clock) => parseAssessment(values, { ...clock, members: members.current }),
    [],
  );
  return { parse, members };
}
