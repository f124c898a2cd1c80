import { type Problem, problemLine } from '../data/rules/problem';

/** Stops a build. @throws {Error} listing every problem, if there is one: wrong evidence is not built. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new Error(`The evidence breaks ${problems.length} rules:\n${problems.map(problemLine).join('\n')}`);
}
