/** The fields of `after` whose content differs from `before`, so that an update touches nothing else. */
export function changedFields<Input extends object>(after: Input, before: Input): Input {
  const old = new Map(Object.entries(before));
  return Object.fromEntries(
    Object.entries(after).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(old.get(field))),
  ) as Input;
}
