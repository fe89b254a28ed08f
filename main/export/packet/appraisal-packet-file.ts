import type { FrozenAppraisals, FrozenForm } from '../../../shared/adapte/appraisal-packet.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import type { AppraisalPacket } from '../../commands/appraisal-packets.ts';
import { readPacketBundle } from '../../packet-files.ts';
import { slug } from '../formats.ts';
import { writePacket } from './write-packet.ts';

/** The files of the appraisers, as they are mailed, each under a name of its own. */
export function appraisalPacketFiles(
  packets: readonly AppraisalPacket[],
): { html: string; fileName: string }[] {
  const taken = new Map<string, number>();
  return packets.map(packet => {
    const name = slug(
      `${translator(packet.language)('appraisalPacket.fileName')} ${packet.definition.appraiser}`,
    );
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return {
      html: appraisalPacketHtml(packet),
      fileName: times === 1 ? `${name}.html` : `${name}-${times}.html`,
    };
  });
}

function appraisalPacketHtml({ head, language, definition }: AppraisalPacket): string {
  const t = translator(language);
  return writePacket(
    {
      head,
      language,
      title: `${definition.projectTitle} · ${t('appraisalPacket.title')} · ${definition.appraiser}`,
      definition,
      texts: t('appraisalPacket', { returnObjects: true }),
      staticHtml: appraisalHtml(definition, language),
    },
    readPacketBundle('appraisal'),
  );
}

/** The forms as plain HTML: what one reads in a preview or a browser without scripts. */
function appraisalHtml({ projectTitle, appraiser, forms }: FrozenAppraisals, language: Language): string {
  const t = translator(language);
  return `<main class="page">
<p class="project">${escapeMarkup(projectTitle)}</p>
<h1>${escapeMarkup(t('appraisalPacket.title'))}</h1>
<p class="notice">${escapeMarkup(t('appraisalPacket.noScript'))}</p>
<p>${escapeMarkup(t('appraisalPacket.introduction', { name: appraiser }))}</p>
${forms.map(formHtml).join('\n')}
</main>`;
}

function formHtml({ label, instrumentName, title, publisher, lead, domains }: FrozenForm): string {
  const domainHtml = domains.map(({ name, items }) => {
    const asked = items.map(
      ({ item, name: short, question }) =>
        `<li value="${item}"><strong>${escapeMarkup(short)}</strong><br>${escapeMarkup(question)}</li>`,
    );
    return `<h3>${escapeMarkup(name)}</h3><ol>${asked.join('')}</ol>`;
  });
  return `<h2>${escapeMarkup(`${label}, ${instrumentName}`)}</h2>
<p>${escapeMarkup(title)}</p>
<p class="hint">${escapeMarkup(publisher)}</p>
<p>${escapeMarkup(lead)}</p>
${domainHtml.join('\n')}`;
}
