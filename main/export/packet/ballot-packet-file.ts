import { ballotHead, type FrozenBallot } from '../../../shared/consensus/ballot-packet.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import type { BallotPacket } from '../../commands/consensus/freeze-ballot.ts';
import { readPacketBundle } from '../../packet-files.ts';
import { slug } from '../formats.ts';
import { writePacket } from './write-packet.ts';

/** The ballot file of a vote, as it is sent to voters who are not in the room. */
export async function ballotPacketFile({
  vote,
  ballot,
  language,
}: BallotPacket): Promise<{ html: string; fileName: string }> {
  const html = writePacket(
    {
      head: await ballotHead(vote),
      language,
      title: `${ballot.projectTitle} · ${ballot.name}`,
      definition: ballot,
      texts: translator(language)('ballotPacket', { returnObjects: true }),
      staticHtml: ballotHtml(ballot, language),
    },
    readPacketBundle('ballot'),
  );
  return { html, fileName: `${slug(`stembiljet ${vote.number} ${vote.title}`)}.html` };
}

/** The ballot as plain HTML: what one reads in a preview or a browser without scripts. */
function ballotHtml(ballot: FrozenBallot, language: Language): string {
  const t = translator(language);
  const options = ballot.options.map(({ label }) => `<li>${escapeMarkup(label)}</li>`);
  const proposal =
    ballot.proposal === null
      ? ''
      : `<p>${escapeMarkup(t('consensus.proposal', { proposal: ballot.proposal }))}</p>`;
  return `<main class="page">
<p class="project">${escapeMarkup(ballot.projectTitle)}</p>
<h1>${escapeMarkup(ballot.name)}</h1>
<p class="notice">${escapeMarkup(t('ballotPacket.noScript'))}</p>
${ballot.statement === '' ? '' : `<blockquote>${escapeMarkup(ballot.statement)}</blockquote>`}
${proposal}
<p>${escapeMarkup(ballot.terms)}</p>
<ul>${options.join('')}</ul>
</main>`;
}
