/** Passes Pagefind's answer through, or throws all the errors in it: Pagefind itself only lists them. */
export function withoutErrors<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
