/** True, false, or null for not known: a question that was not answered is not a "no" (Kleene's strong logic). */
export type Truth = boolean | null;

/** Whether any is true: one true settles it, an unknown leaves it open, and none of nothing is false. */
export function anyTrue(values: readonly Truth[]): Truth {
  if (values.includes(true)) return true;
  return values.includes(null) ? null : false;
}

export function not(value: Truth): Truth {
  return value === null ? null : !value;
}

export function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

/** Whether at least `count` are true, as far as the unknown ones leave it decided. */
export function atLeast(count: number, values: readonly Truth[]): Truth {
  const certain = values.filter((value) => value === true).length;
  const possible = values.filter((value) => value !== false).length;
  if (certain >= count) return true;
  return possible < count ? false : null;
}
