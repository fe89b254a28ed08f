import { describe, expect, test } from 'vitest';
import { proposalText } from '../../../shared/locales/proposal-text.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { proposeTopics } from '../../../shared/meetings/proposals.ts';
import { buildAction, buildTopic } from '../../helpers/meetings.ts';

const ITEMS = {
  actions: [
    buildAction({ id: 'a1', text: 'Lezen' }),
    buildAction({ id: 'a2', text: 'Schrijven', dueOn: '2026-01-01' }),
    buildAction({ id: 'a3', text: 'Klaar', doneOn: '2026-01-01' }),
  ],
  undecided: [{ id: 'b1', label: '1. Doelgroep' }],
  comments: [{ kind: 'comment' as const, id: 'd1', label: 'Oefentherapie', count: 4, questionIds: ['q2'] }],
  gaps: [
    { kind: 'bottleneck-without-question' as const, items: [{ id: 'b1', label: 'Doelgroep' }] },
    {
      kind: 'question-without-recommendation' as const,
      items: [
        { id: 'q1', label: '1. TENS' },
        { id: 'q2', label: '2. Massage' },
      ],
    },
    { kind: 'question-without-section' as const, items: [{ id: 'q2', label: '2. Massage' }] },
    { kind: 'section-empty' as const, items: [{ id: 's1', label: 'A' }] },
  ],
};
const keys = (agenda: Parameters<typeof proposeTopics>[1]) =>
  proposeTopics(ITEMS, agenda, '2026-11-21').map(({ kind, id }) => `${kind}:${id}`);

describe('proposing an agenda', () => {
  test('late actions first, then bottlenecks, questions and the other gaps; desk work is left out', () => {
    expect(keys([])).toEqual([
      'action:a2',
      'action:a1',
      'comment:d1',
      'bottleneck:b1',
      'question:q1',
      'question:q2',
      'gap:question-without-section',
    ]);
  });

  test('leaves out what is on the agenda by origin or by question', () => {
    const agenda = [
      buildTopic({ source: { kind: 'action', id: 'a2' } }),
      buildTopic({ questionIds: ['q1'] }),
      buildTopic({ source: { kind: 'gap', id: 'question-without-section' } }),
    ];
    expect(keys(agenda)).toEqual(['action:a1', 'comment:d1', 'bottleneck:b1', 'question:q2']);
  });

  test('links the questions a topic deals with, and reads as an agenda', () => {
    const proposals = proposeTopics(ITEMS, [], '2026-11-21');
    expect(proposals.map(proposal => proposal.questionIds)).toEqual([
      [],
      [],
      ['q2'],
      [],
      ['q1'],
      ['q2'],
      ['q2'],
    ]);
    expect(proposals.map(proposal => proposalText(proposal, translator('nl')))).toEqual([
      'Actie: Schrijven',
      'Actie: Lezen',
      'Opmerkingen bij aanbeveling Oefentherapie (4)',
      'Besluit over knelpunt 1. Doelgroep',
      'Aanbeveling bij uitgangsvraag 1. TENS',
      'Aanbeveling bij uitgangsvraag 2. Massage',
      '1 uitgangsvraag zonder tekst',
    ]);
  });
});
