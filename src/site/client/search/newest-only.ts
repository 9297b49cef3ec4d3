/**
 * Answers the newest question alone. While one is being answered, those asked meanwhile wait and only the last of them
 * is taken; an answer that has been overtaken is not shown. `answer` must not reject.
 */
export function newestOnly<Question, Answer>(
  answer: (question: Question) => Promise<Answer>,
  show: (answer: Answer, question: Question) => void,
): (question: Question) => Promise<void> {
  let waiting: { question: Question } | undefined;
  let running = false;
  return async (question) => {
    waiting = { question };
    if (running) return;
    running = true;
    while (waiting) {
      const { question: current }: { question: Question } = waiting;
      waiting = undefined;
      const given = await answer(current);
      if (!waiting) show(given, current);
    }
    running = false;
  };
}
