import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { composeGuideline } from '../../../main/export/compose/compose-guideline.ts';
import type { GuidelineSource } from '../../../main/export/guideline-source.ts';
import { writeHtml } from '../../../main/export/html/write-html.ts';
import { orderOutline } from '../../../shared/documents.ts';
import { body, buildSource, recommendation, section, text } from '../../helpers/guideline-source.ts';

const window = new Window();
const heading = (value: string) => ({
  type: 'heading',
  attrs: { level: 1 },
  content: [{ type: 'text', text: value }],
});
const live = (kind: string) => ({ type: 'live', attrs: { kind, ref: 'q', id: `live-${kind}` } });

/** A section with its recommendations, and a text of four parts. */
function source(recommendations: readonly string[]): GuidelineSource {
  const row = (id: string, position: number) =>
    section(`doc-${id}`, `Aanbeveling ${id}`, { parentId: 's', position, kind: 'recommendation' });
  return buildSource({
    outline: orderOutline([section('s', 'Oefenen'), ...recommendations.map(row)]),
    bodies: new Map([
      [
        's',
        body(
          heading('Achtergrond'),
          text('Over oefenen.'),
          heading('Samenvatting van de literatuur'),
          text('Acht studies.'),
          live('considerations'),
          heading('Overwegingen'),
          text('De voordelen wegen op.'),
        ),
      ],
      ...recommendations.map(id => [`doc-${id}`, body(text(`Bied ${id} aan.`))] as const),
    ]),
    recommendations: recommendations.map(id =>
      recommendation(id, { strength: 'strong-for', certainty: 'low', rationale: `Reden ${id}.` }),
    ),
    live: [
      {
        kind: 'considerations',
        ref: 'q',
        result: { blocks: [{ type: 'paragraph', content: [{ type: 'text', text: 'Balans: gunstig.' }] }] },
      },
    ],
  });
}

function read(recommendations: readonly string[]) {
  const html = writeHtml(composeGuideline(source(recommendations)));
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  return {
    page,
    words: (selector: string) => [...page.querySelectorAll(selector)].map(node => node.textContent ?? ''),
  };
}

describe('below one recommendation', () => {
  const { page, words } = read(['r1']);
  const [why = ''] = words('.recommendation > .layer.why');
  const [evidence = ''] = words('.recommendation > .layer.evidence');

  test('lie its reasons, what its grade means, and the considerations of its section', () => {
    expect(why).toMatch(/^Waarom deze aanbeveling/);
    expect(why).toContain('Sterk vóór');
    expect(why).toContain('het vertrouwen in de schatting is beperkt');
    expect(why).toContain('Reden r1.');
    expect(why).toContain('De voordelen wegen op.');
  });
  test('lies the evidence', () => expect(evidence).toContain('Acht studies.'));
  test('considerations made from data are considerations under any heading', () => {
    expect(why).toContain('Balans: gunstig.');
    expect(evidence).not.toContain('Balans');
  });
  test('the wording is not folded, nor is what is neither reason nor evidence', () => {
    expect(page.querySelector('details')?.textContent).not.toContain('Bied r1 aan.');
    expect(words('main details').join()).not.toContain('Over oefenen.');
    expect(words('main').join()).toContain('Over oefenen.');
  });
});

test('recommendations of one section keep their own reasons and share what lies below', () => {
  const { words } = read(['r1', 'r2']);
  expect(words('.recommendation .layer.why').map(layer => /Reden r\d/.exec(layer)?.[0])).toEqual([
    'Reden r1',
    'Reden r2',
  ]);
  expect(words('.recommendation').join()).not.toContain('Acht studies.');
  const shared = words('section > .layer');
  expect(shared).toHaveLength(2);
  expect(shared[0]).toContain('De voordelen wegen op.');
  expect(shared[1]).toContain('Acht studies.');
});

test('without a recommendation the text of a section stands as it was written', () => {
  const { page, words } = read([]);
  expect(page.querySelector('main details')).toBeNull();
  expect(words('main h3')).toEqual(['Achtergrond', 'Samenvatting van de literatuur', 'Overwegingen']);
});
