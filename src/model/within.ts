/** Steps that tell shares from 0 to 1, as a part of longer work: there their 0 is `from`, and their 1 is `to`. */
export function* within<Result>(
  steps: Generator<number, Result>,
  from: number,
  to: number,
): Generator<number, Result> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield from + (to - from) * step.value;
  return step.value;
}
