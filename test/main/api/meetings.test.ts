import { describe, expect, it } from 'vitest';
import type { LeidraadApp } from '../../../main/app.ts';
import type { OpenProject } from '../../../main/open-project.ts';
import type { Decision } from '../../../shared/meetings/decision.ts';
import { type Meeting, UNPLANNED } from '../../../shared/meetings/meeting.ts';
import type { Proposal } from '../../../shared/meetings/proposals.ts';
import { appWithProject, appWithSample, call } from '../../helpers/app.ts';

const TODAY = '2026-11-21';
const PLAN = { ...UNPLANNED, theme: 'Start', bodies: ['working-group'] };

async function list(app: LeidraadApp, project: OpenProject): Promise<Meeting[]> {
  return (await call(app, 'query', 'meetings.list', undefined, project)).data as Meeting[];
}

function fetchFile(app: LeidraadApp, project: OpenProject, route: string, params: Record<string, string>) {
  const query = new URLSearchParams({ project: project.key, ...params });
  return app.fetch(new Request(`http://127.0.0.1/files/${route}?${query}`));
}

describe('meetings over the API', () => {
  const WRONG: readonly (readonly [what: string, fields: Record<string, unknown>])[] = [
    ['a day that does not exist', { heldOn: '2026-02-30' }],
    ['a time that does not exist', { startsAt: '24:00' }],
    ['a link that is no web address', { link: 'javascript:alert(1)' }],
    ['an unknown body', { bodies: ['board'] }],
    ['no theme', { theme: '  ' }],
  ];
  for (const [what, fields] of WRONG) {
    it(`refuses ${what}`, async () => {
      const { app, project } = await appWithProject();
      const { error } = await call(app, 'mutation', 'meetings.create', { ...PLAN, ...fields }, project);
      expect(error?.code).toBe('input-invalid');
      expect(await list(app, project)).toEqual([]);
    });
  }

  it('plans, proposes an agenda, records and undoes', async () => {
    const { app, project } = await appWithSample();
    const made = await call(app, 'mutation', 'meetings.create', PLAN, project);
    const meetingId = (made.data as { id: string }).id;
    const ask = { meetingId, today: TODAY };
    const proposals = (await call(app, 'query', 'meetings.proposals', ask, project)).data as Proposal[];
    expect(proposals.map(proposal => proposal.kind)).toEqual(
      expect.arrayContaining(['action', 'bottleneck', 'question', 'gap']),
    );

    const [first] = proposals;
    const wanted = [`${first?.kind}:${first?.id}`, 'question:gone'];
    const one = await call(app, 'mutation', 'meetings.addProposals', { ...ask, wanted }, project);
    expect(one.data).toEqual({ added: 1 });
    const all = await call(app, 'mutation', 'meetings.addProposals', { ...ask, wanted: null }, project);
    expect(all.data).toEqual({ added: proposals.length - 1 });
    expect((await call(app, 'query', 'meetings.proposals', ask, project)).data).toEqual([]);
    const agenda = (await list(app, project)).find(row => row.id === meetingId)?.topics ?? [];
    expect(agenda.length).toBe(proposals.length);
    expect(agenda[0]?.text).toMatch(/^Actie: /);

    const decision = {
      meetingId,
      text: 'Ja',
      rationale: '',
      topicId: agenda[0]?.id,
      questionId: null,
      votes: null,
    };
    await call(app, 'mutation', 'meetings.addDecision', decision, project);
    const decisions = (await call(app, 'query', 'meetings.decisions', undefined, project)).data as Decision[];
    expect(decisions.at(-1)).toMatchObject({ number: '9.1', text: 'Ja', origin: 'project' });

    for (let n = 0; n < 4; n++) await call(app, 'mutation', 'history.undo', undefined, project);
    expect((await list(app, project)).some(row => row.id === meetingId)).toBe(false);
  });

  it('gives minutes and an invitation as files, and says why it cannot', async () => {
    const { app, project } = await appWithSample();
    const docx = await fetchFile(app, project, 'minutes', { meeting: '6', format: 'docx' });
    expect(docx.headers.get('content-disposition')).toContain('notulen-6-lage-rugpijn.docx');
    const html = await fetchFile(app, project, 'minutes', { meeting: '6', format: 'html', language: 'fr' });
    expect(await html.text()).toContain('Procès-verbal');
    const refused = async (params: Record<string, string>) => {
      const response = await fetchFile(app, project, 'minutes', params);
      expect(response.status).toBe(422);
      return ((await response.json()) as { leidraad: { code: string } }).leidraad.code;
    };
    expect(await refused({ meeting: '6', format: 'ics' })).toBe('meeting-undated');
    expect(await refused({ meeting: '99', format: 'docx' })).toBe('row-missing');
    expect(await refused({ meeting: '6', format: 'exe' })).toBe('format-unknown');

    const meeting = (await list(app, project)).find(row => row.number === 6);
    const { topics: _, attendance: __, origin: ___, ...fields } = meeting ?? ({} as Meeting);
    await call(
      app,
      'mutation',
      'meetings.update',
      { ...fields, heldOn: '2026-12-03', startsAt: '13:00' },
      project,
    );
    const ics = await (await fetchFile(app, project, 'minutes', { meeting: '6', format: 'ics' })).text();
    expect(ics).toContain('DTSTART;TZID=Europe/Brussels:20261203T130000');
    expect(ics).toContain('SEQUENCE:1');
  });

  it('gives the thread as a workbook, as CSV and as a page', async () => {
    const { app, project } = await appWithSample();
    const csv = await (await fetchFile(app, project, 'thread', { format: 'csv', gaps: '1' })).text();
    const lines = csv.trim().split('\r\n');
    expect(lines[0]).toContain(
      'Knelpunt;Uitgangsvraag;Bewijs;Tekst;Overwegingen;Aanbeveling;Indicator;Besluit;Gaten',
    );
    expect(lines[1]).toMatch(/^1\. Doelgroep;— Nog geen uitgangsvraag;.*;6$/);
    expect(csv).not.toContain('6. Oefentherapie;');
    const xlsx = await fetchFile(app, project, 'thread', { format: 'xlsx', rows: 'question' });
    expect(new TextDecoder().decode((await xlsx.arrayBuffer()).slice(0, 2))).toBe('PK');
    const page = await fetchFile(app, project, 'thread', { format: 'html', language: 'fr' });
    expect(await page.text()).toContain('Pas encore de question clinique');
    expect((await fetchFile(app, project, 'thread', { format: 'csv', from: 'gone' })).status).toBe(422);
    expect((await fetchFile(app, project, 'thread', { format: 'exe' })).status).toBe(422);
  });
});
