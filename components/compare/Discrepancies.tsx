import type { Translate } from '../../extension/string-table';
import type { Evidence } from './evidence';
import { InEnglish } from './InEnglish';

/** The questions on which reports differ, each with every source's answer. */
export function Discrepancies({
  questions,
  language,
  t,
}: {
  questions: Evidence['discrepancies'];
  language: string;
  t: Translate;
}) {
  return (
    <>
      <p>{t('compare.questions.lead')}</p>
      {questions.map((question) => (
        <details key={question.id} class="question" id={`question-${question.id}`} lang={question.language}>
          <summary>{question.question}</summary>
          <InEnglish of={question} language={language} t={t} />
          <table>
            <thead>
              <tr>
                <th scope="col">{t('compare.questions.source')}</th>
                <th scope="col">{t('compare.questions.answer')}</th>
              </tr>
            </thead>
            <tbody>
              {question.answers.map((answer) => (
                <tr key={`${answer.source} ${answer.says}`}>
                  <th scope="row">
                    {answer.url ? (
                      <a href={answer.url} target="_blank" rel="noreferrer">
                        {answer.source}
                      </a>
                    ) : (
                      answer.source
                    )}
                  </th>
                  <td dir="auto">{answer.says}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{question.note}</p>
        </details>
      ))}
    </>
  );
}
