import { describe, expect, it } from 'vitest';
import { textBuilder } from '../../../../shared/text/build.ts';
import { commentOnWords, editDocx, trackWords, withComments } from '../../../helpers/edit-docx.ts';
import { exportWord, oneSection, planFrom } from '../../../helpers/word-import.ts';

let count = 0;
const { doc, paragraph, citation, footnote, table, abbreviation, live } = textBuilder(() => `b${++count}`);
const source = oneSection(
  doc(
    paragraph(
      'Wij adviseren rust bij lage-rugpijn ',
      citation({ referenceId: 'r1', locator: '', prefix: '', suffix: '' }),
      ' in de eerste week.',
    ),
    paragraph('De ', abbreviation('NRS'), ' meet pijn.', footnote('Van nul tot tien.')),
    table('Uitkomsten', ['Maat', 'Effect'], ['Pijn', 'klein'], ['Functie', 'groot']),
    live('sof', 'x'),
    paragraph('De kosten zijn beperkt.'),
  ),
);
const exported = exportWord(source);
const edit = (change: (xml: string) => string) => editDocx(exported, { 'word/document.xml': change });
const body = source.bodies.get('a');

describe('a copy that comes back from Word', () => {
  it('proposes a tracked and a silent change alike, and keeps what Word does not know', () => {
    const { proposals, losses } = planFrom(
      edit(xml => trackWords(xml, 'rust', 'bewegen').replace('kosten zijn beperkt', 'kosten zijn laag')),
      source,
    );
    const [one] = proposals;
    expect([proposals.length, one?.changes, losses]).toEqual([1, 2, []]);
    expect(one?.wanted.child(0).textContent).toBe(
      'Wij adviseren bewegen bij lage-rugpijn  in de eerste week.',
    );
    expect(one?.wanted.child(0).child(1)).toBe(body?.child(0).child(1));
    for (const at of [1, 2, 3]) expect(one?.wanted.child(at)).toBe(body?.child(at));
    expect(one?.wanted.child(4).attrs.id).toBe(body?.child(4).attrs.id);
  });

  it('leaves tracked changes out when they are rejected', () => {
    const bytes = edit(xml => trackWords(xml, 'rust', 'bewegen'));
    expect(planFrom(bytes, source, { tracked: 'reject' }).proposals).toEqual([]);
  });

  it('changes a cell and adds a paragraph in the right place', () => {
    const { proposals } = planFrom(
      edit(xml =>
        xml
          .replace('>klein<', '>matig<')
          .replace('</w:sectPr></w:body>', '</w:sectPr></w:body>')
          .replace(
            /(<w:p>(?:(?!<w:p>).)*De kosten zijn beperkt)/,
            '<w:p><w:r><w:t>Nieuw in Word.</w:t></w:r></w:p>$1',
          ),
      ),
      source,
    );
    const wanted = proposals[0]?.wanted;
    expect(wanted?.child(2).child(1).textContent).toBe('Pijnmatig');
    expect(wanted?.children.map(node => node.textContent).slice(4)).toEqual([
      'Nieuw in Word.',
      'De kosten zijn beperkt.',
    ]);
  });

  it('states what cannot be carried: a citation changed by hand, a new title, words of a live block, text outside', () => {
    const { losses, proposals } = planFrom(
      edit(xml =>
        xml
          .replace('[?]', '[?, 12]')
          .replace(/(<w:bookmarkStart[^>]*w:name="doc_a"\/><w:r><w:t[^>]*>)Oefentherapie/, '$1Oefenen')
          .replace(/Waar dit onderdeel naar verwijst/, 'Waar deze tabel naar verwijst'),
      ),
      source,
    );
    expect(losses.map(({ kind }) => kind).sort()).toEqual(['citation', 'live', 'title']);
    expect(proposals[0]?.wanted.child(0).textContent).toContain('[?, 12]');
    expect(proposals[0]?.wanted.child(3).type.name).toBe('live');
  });

  it('places comments on the words of the guideline, replies with them, and lists what has no place', () => {
    const remarks = [
      { id: 1, author: 'Bo Peeters', text: 'Hoe lang?' },
      { id: 2, author: 'An', text: 'Twee dagen', replyTo: 1 },
      { id: 3, author: 'Bo Peeters', text: 'Andere titel?' },
    ];
    const bytes = withComments(
      edit(xml =>
        commentOnWords(trackWords(xml, 'rust', 'bewegen'), 'in de eerste week', 1).replace(
          /(w:name="doc_a"\/>)/,
          '$1<w:commentRangeStart w:id="3"/><w:commentRangeEnd w:id="3"/>',
        ),
      ),
      remarks,
    );
    const places = planFrom(bytes, source).comments.map(({ comment, place }) => [
      comment.id,
      place?.quote,
      comment.parent,
    ]);
    expect(places).toEqual([
      ['1', 'in de eerste week', null],
      ['2', undefined, '1'],
      ['3', undefined, null],
    ]);
  });

  it('takes a file that holds only the text of one section as that section', () => {
    const foreign = editDocx(exported, {
      'word/document.xml': xml =>
        xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '').replace('De kosten zijn', 'De prijzen zijn'),
    });
    const { proposals } = planFrom(foreign, source, { on: 'a' });
    expect(proposals.map(({ changes }) => changes)).toEqual([1]);
  });
});
