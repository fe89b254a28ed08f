/** @jsxImportSource preact */

import { shortMomentText } from '../../shared/locales/date-text.ts';
import type { Language } from '../../shared/project.ts';
import { fill } from './fill.ts';
import { useTexts } from './texts.ts';
import type { AnswerHandle } from './use-answer.ts';

/** Where the answers are: in this browser, and in which file. Always in sight. */
export function SaveState({ answer, language }: { answer: AnswerHandle<unknown>; language: Language }) {
  const { status } = useTexts();
  const time = answer.savedAt === null ? '' : shortMomentText(answer.savedAt, language);
  const file = answer.savedAt === null ? status.never : answer.unsaved ? status.changed : status.saved;
  return (
    <div class="save-state">
      <p>{status[answer.storage]}</p>
      <p class={answer.unsaved ? 'warn' : ''}>{fill(file, { time })}</p>
    </div>
  );
}
