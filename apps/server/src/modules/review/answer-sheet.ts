/** The API takes answers as a list, the rules as a sheet. Of two answers to one indicator the later one holds. */
export const toSheet = (answers: unknown): unknown =>
  Array.isArray(answers)
    ? Object.fromEntries(
        answers.map(({ indicator, answer }: { indicator: string; answer: string }) => [indicator, answer]),
      )
    : answers;
