import { describe, expect, test } from 'vitest';
import { exportInvitation, exportMinutes } from '../../../../main/export/meetings/export-minutes.ts';
import type { MinutesSource } from '../../../../main/export/meetings/minutes-source.ts';
import { buildProject, HOSTILE } from '../../../helpers/guideline-source.ts';
import { buildAction, buildDecision, buildMeeting, buildTopic } from '../../../helpers/meetings.ts';
import { buildQuestion } from '../../../helpers/questions.ts';
import { parseXml, readParagraphs, readParts } from '../../../helpers/read-docx.ts';

const own = { origin: 'project', revision: 1 } as const;
const SEATS = ['z1', 'z2', 'z3'].map((id, position) => ({
  ...own,
  id,
  body: 'working-group' as const,
  role: `lid ${position + 1}`,
  organisationId: id === 'z1' ? 'o1' : null,
  capacity: 'member' as const,
  personId: null,
  mandate: '',
  mandateOn: null,
  personName: id === 'z1' ? 'A. de Vries' : null,
  position,
}));

function buildSource(fields: Partial<MinutesSource> = {}): MinutesSource {
  return {
    project: buildProject(),
    exportedAt: '2026-11-21T09:30:12.345Z',
    meeting: buildMeeting({
      heldOn: '2026-11-19',
      startsAt: '13:00',
      endsAt: '16:00',
      place: 'Amersfoort',
      bodies: ['working-group'],
      notes: 'De voorzitter opent.',
      topics: [
        buildTopic({
          id: 't1',
          text: 'Oefentherapie',
          minutes: 'Eerste alinea.\n\nTweede alinea.',
          questionIds: ['q4'],
        }),
        buildTopic({ id: 't2', text: 'Massage' }),
      ],
      attendance: [
        { seatId: 'z1', state: 'present', origin: 'project' },
        { seatId: 'z2', state: 'present', origin: 'project' },
        { seatId: 'z3', state: 'excused', origin: 'project' },
      ],
    }),
    decisions: [
      buildDecision({ topicId: 't1', votes: { for: 2, against: 0, abstained: 0 } }),
      buildDecision({ id: 'd2', number: '6.2', text: 'Los besluit.', rationale: '' }),
    ],
    actions: [buildAction({ seatId: 'z1', dueOn: '2026-11-20' })],
    meetingNumbers: new Map([['m1', 6]]),
    seats: SEATS,
    organisations: [
      {
        ...own,
        id: 'o1',
        name: 'Vereniging',
        abbreviation: 'KNGF',
        parentId: null,
        participation: 'accepted',
        participationOn: null,
        position: 0,
      },
    ],
    questions: [
      buildQuestion({ id: 'q4', number: 4, title: 'Oefentherapie', text: 'Wordt oefentherapie aanbevolen?' }),
    ],
    quorum: { body: 'working-group', share: 'more-than-half', isDefault: true },
    declarations: [],
    ...fields,
  };
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const paragraphsOf = async (source: MinutesSource) => {
  const parts = readParts((await exportMinutes(source, 'docx')).bytes);
  return readParagraphs(parseXml(parts.get('word/document.xml') ?? ''));
};
/** The page as a reader sees it. */
const shown = async (source: MinutesSource) =>
  text((await exportMinutes(source, 'html')).bytes)
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('minutes', () => {
  test('say when, where, who, what was decided and why, and what is to be done', async () => {
    const page = await shown(buildSource());
    for (const expected of [
      'Bijeenkomst 6: Therapeutisch proces',
      '19 november 2026',
      '13:00 – 16:00',
      '2 van de 3 zetels van de Werkgroep waren aanwezig. Het quorum is gehaald.',
      'standaardinstelling',
      'A. de Vries (KNGF); lid 2',
      'De voorzitter opent.',
      '1. Oefentherapie',
      'Wordt oefentherapie aanbevolen?',
      'Eerste alinea.',
      'Besluit 6.1: De aanbeveling wordt overgenomen.',
      'Stemming: 2 voor, 0 tegen, 0 onthouden',
      '2. Massage Bij dit agendapunt is niets genoteerd.',
      'Overige besluiten',
      'Overwegingen: nog niet vastgelegd',
      '20 november 2026 te laat 6',
    ])
      expect(page).toContain(expected);
    expect(page).not.toContain('voorbeeldtekst');
  });

  test('of an empty meeting are short, and say that nothing is known', async () => {
    const page = await shown(
      buildSource({ meeting: buildMeeting(), decisions: [], actions: [], seats: [], organisations: [] }),
    );
    expect(page).toContain('nog niet gepland');
    expect(page).not.toContain('Aanwezigheid');
    expect(page).not.toContain('Actielijst');
  });

  test('mark what is an example', async () => {
    const page = await shown(buildSource({ decisions: [buildDecision({ origin: 'example' })] }));
    expect(page).toContain('Het is niet wat er in deze bijeenkomst is gebeurd.');
    expect(page).toContain('(voorbeeldtekst)');
  });

  test('keep hostile text as text, in Word and in HTML', async () => {
    const hostile = buildSource({
      meeting: buildMeeting({ theme: HOSTILE, topics: [buildTopic({ text: HOSTILE, minutes: HOSTILE })] }),
      decisions: [buildDecision({ text: HOSTILE, rationale: HOSTILE })],
    });
    expect(text((await exportMinutes(hostile, 'html')).bytes)).not.toContain('<script>alert');
    const words = (await paragraphsOf(hostile)).map(paragraph => paragraph.text);
    expect(words.join('\n')).toContain('<script>alert("x")</script>');
  });

  test('skip no heading level, and equal sources give equal bytes', async () => {
    const html = text((await exportMinutes(buildSource(), 'html')).bytes);
    const levels = [...html.matchAll(/<h(\d)/g)].map(match => Number(match[1]));
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
    const [a, b] = await Promise.all([
      exportMinutes(buildSource(), 'docx'),
      exportMinutes(buildSource(), 'docx'),
    ]);
    expect(a.bytes).toEqual(b.bytes);
    expect(a.fileName).toBe('notulen-6-lage-rugpijn-2026-11-19.docx');
  });

  test('are written in Word without page breaks before headings', async () => {
    const styles = (await paragraphsOf(buildSource())).map(paragraph => paragraph.style);
    expect(styles).toContain('InnerHeading1');
    expect(styles).not.toContain('Heading1');
    expect(styles).not.toContain('TOCHeading');
  });
});

test('the invitation holds the agenda and who is invited, in the language asked for', async () => {
  const { bytes, fileName, mediaType } = exportInvitation(buildSource(), 'fr');
  const ics = text(bytes).replace(/\r\n /g, '');
  expect(ics).toContain('SUMMARY:Lage rugpijn: Réunion 6 : Therapeutisch proces');
  expect(ics).toContain('Invités : Groupe de travail');
  expect(ics).toContain('\\n1. Oefentherapie\\n2. Massage');
  expect(fileName).toBe('invitation-6-lage-rugpijn-2026-11-19.ics');
  expect(mediaType).toContain('text/calendar');
});
