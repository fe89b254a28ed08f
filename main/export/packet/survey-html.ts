import type { FrozenQuestion, FrozenSurvey } from '../../../shared/bottlenecks/survey.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { formatDate } from '../dates.ts';

/** The survey as plain HTML: what one reads in a preview, a mail scanner, or a browser without scripts. */
export function surveyHtml(survey: FrozenSurvey): string {
  const t = translator(survey.language);
  const closes = survey.closesOn
    ? `<p class="closes">${escapeMarkup(t('packet.closes', { date: formatDate(survey.closesOn, survey.language) }))}</p>`
    : '';
  const questions = survey.questions.map(
    question =>
      `<li>${questionHtml(question, t('packet.chooseTop', { count: 'top' in question ? question.top : 0 }))}</li>`,
  );
  return `<main class="page">
<p class="project">${escapeMarkup(survey.projectTitle)}</p>
<h1>${escapeMarkup(survey.title)}</h1>
${closes}
<p class="notice">${escapeMarkup(t('packet.noScript'))}</p>
${paragraphs(survey.introduction)}
${survey.privacy === '' ? '' : `<h2>${escapeMarkup(t('packet.privacy'))}</h2>${paragraphs(survey.privacy)}`}
<h2>${escapeMarkup(t('packet.questions'))}</h2>
<ol>${questions.join('\n')}</ol>
</main>`;
}

function questionHtml(question: FrozenQuestion, topText: string): string {
  const head = `<p><strong>${escapeMarkup(question.prompt)}</strong></p>${paragraphs(question.help)}`;
  if (question.kind !== 'rate') return head;
  const items = question.bottlenecks.map(
    ({ theme, text }) => `<li><strong>${escapeMarkup(theme)}</strong>${paragraphs(text)}</li>`,
  );
  const top = question.scale === 'top' ? `<p>${escapeMarkup(topText)}</p>` : '';
  return `${head}${top}<ul>${items.join('')}</ul>`;
}

function paragraphs(text: string): string {
  return text
    .split(/\n+/)
    .filter(line => line.trim() !== '')
    .map(line => `<p>${escapeMarkup(line)}</p>`)
    .join('');
}
