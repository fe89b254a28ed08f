import { INTL_LOCALES } from '../../../shared/locales/intl-locales.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { writeParts } from '../docx/body.ts';
import type { PartContext } from '../docx/context.ts';
import { LOOK } from '../docx/look.ts';
import { Media } from '../docx/media.ts';
import { Numbering } from '../docx/numbering.ts';
import { packDocx } from '../docx/package.ts';
import { appXml, coreXml } from '../docx/properties.ts';
import { Relationships } from '../docx/relationships.ts';
import { Story } from '../docx/story.ts';
import { stylesXml } from '../docx/styles.ts';
import { themeXml } from '../docx/theme.ts';
import { BREAK, run, styled, WORD_NAMESPACES, XML_HEAD } from '../docx/xml.ts';
import { NEUTRAL_LOOK } from '../look.ts';
import type { FilledLetter } from './filled-letter.ts';

/**
 * Writes letters as one Word file, each on a page of its own with its subject as heading, in the styles of the
 * guideline. There is no header or footer, so that they can be put on letter paper. Equal letters give equal bytes.
 */
export function writeDocxLetters(
  letters: readonly FilledLetter[],
  { title, language, writtenAt }: { title: string; language: Language; writtenAt: string },
): Uint8Array<ArrayBuffer> {
  const t = translator(language);
  const locale = INTL_LOCALES[language];
  const relationships = new Relationships();
  for (const part of ['styles', 'numbering']) relationships.addPart(part, `${part}.xml`);
  relationships.addPart('theme', 'theme/theme1.xml');
  const look = NEUTRAL_LOOK;
  const { page } = LOOK;
  const section =
    `<w:sectPr><w:pgSz w:w="${page.width}" w:h="${page.height}"/><w:pgMar w:top="${page.top}" w:right="${page.margin}" ` +
    `w:bottom="${page.bottom}" w:left="${page.margin}" w:header="${page.header}" w:footer="${page.footer}" w:gutter="0"/></w:sectPr>`;
  const numbering = new Numbering(look);
  const media = new Media();
  // Letters hold no bookmarks; nothing leads anywhere in them.
  const bookmark: PartContext['bookmark'] = (_name, runs) => runs;
  const context: PartContext = {
    t,
    look,
    numbering,
    relationships,
    media,
    bookmark,
    revisions: null,
    remarks: null,
    captions: new Map(),
    marks: null,
  };
  const body = letters.map((letter, index) => letterXml(letter, index > 0, context)).join('');
  const info = {
    kind: '',
    title,
    facts: [],
    version: '',
    date: '',
    organisationsTitle: '',
    organisations: [],
  };
  return packDocx(
    {
      'word/document.xml': `${XML_HEAD}<w:document ${WORD_NAMESPACES}><w:body>${body}${section}</w:body></w:document>`,
      'word/styles.xml': stylesXml(t, locale, look),
      'word/theme/theme1.xml': themeXml(look),
      'word/numbering.xml': numbering.toXml(t('exports.appendixPrefix')),
      'word/_rels/document.xml.rels': relationships.toXml(),
      'docProps/core.xml': coreXml({ ...info, exportedAt: writtenAt }, locale),
      'docProps/app.xml': appXml(),
    },
    media.files,
    writtenAt,
  );
}

function letterXml({ subject, body, rich }: FilledLetter, onNewPage: boolean, context: PartContext): string {
  const newPage = onNewPage ? '<w:pageBreakBefore/>' : '';
  const out = new Story(null);
  out.push(styled('InnerHeading1', run(subject), newPage));
  if (rich) {
    out.push(paragraphsXml(rich.opening));
    writeParts(out, rich.blocks, context);
    out.push(paragraphsXml(rich.closing));
  } else out.push(paragraphsXml(body));
  return out.toXml();
}

/** An empty line begins a new paragraph; a single line break stays one. */
function paragraphsXml(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .filter(part => part.trim() !== '')
    .map(part =>
      styled(
        'BodyText',
        part
          .trim()
          .split('\n')
          .map(line => run(line))
          .join(BREAK),
      ),
    )
    .join('');
}
