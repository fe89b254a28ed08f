// @vitest-environment happy-dom

import { DOMParser as TextParser } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { cleanPasted } from '../../../renderer/editor/clean-pasted.ts';
import { textSchema } from '../../../shared/text/schema.ts';

/** What the schema makes of the cleaned HTML, as ProseMirror writes nodes. */
function pasted(html: string): string {
  const place = document.createElement('div');
  place.innerHTML = cleanPasted(html);
  return TextParser.fromSchema(textSchema).parse(place).toString();
}

describe('pasted HTML', () => {
  it.each([
    {
      name: 'keeps what comes from this editor as it is',
      html: '<h3 data-pm-slice="0 0 []">Kop</h3>',
      text: 'doc(heading("Kop"))',
    },
    {
      name: 'drops styles and scripts',
      html: '<style>p{color:red}</style><script>alert(1)</script><p style="color:red" onclick="x()">a</p>',
      text: 'doc(paragraph("a"))',
    },
    {
      name: 'drops a link that could run code, and keeps its words',
      html: '<p><a href="javascript:alert(1)">kwaad</a></p>',
      text: 'doc(paragraph("kwaad"))',
    },
    {
      name: 'reads bold and raised text given as styles',
      html: '<b style="font-weight:normal"><p><span style="font-weight:700">vet</span> m<span style="vertical-align:super">2</span></p></b>',
      text: 'doc(paragraph(strong("vet"), " m", superscript("2")))',
    },
    {
      name: 'does not change words that look like a style',
      html: '<p>a style = b &lt; c</p>',
      text: 'doc(paragraph("a style = b < c"))',
    },
    {
      name: 'makes lists of the list paragraphs of Word',
      html: `<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>een</p><p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.</span>een-een</p><p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>twee</p>`,
      text: 'doc(bullet_list(list_item(paragraph("een"), ordered_list(list_item(paragraph("een-een")))), list_item(paragraph("twee"))))',
    },
    {
      name: 'puts the footnotes of Word where they are referred to',
      html: `<p>Tekst<a href="#_ftn1">[1]</a>.</p><div style='mso-element:footnote-list'><div id="ftn1"><p><a href="#_ftnref1">[1]</a> De noot.</p></div></div>`,
      text: 'doc(paragraph("Tekst", footnote("De noot."), "."))',
    },
  ])('$name', ({ html, text }) => {
    expect(pasted(html)).toBe(text);
  });

  it('maps heading levels, so that the first level of another program is the first here', () => {
    const levels = (html: string) => {
      const place = document.createElement('div');
      place.innerHTML = cleanPasted(html);
      const doc = TextParser.fromSchema(textSchema).parse(place);
      return doc.children.map(node => node.attrs.level);
    };
    expect(levels('<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4>')).toEqual([1, 2, 3, 3]);
  });
});
