import { nameText } from '../../../shared/references/names.ts';
import type { ReferenceFields, ReferenceType } from '../../../shared/references/reference.ts';

const TYPES: Readonly<Record<ReferenceType, string>> = {
  article: 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  conference: 'CONF',
  report: 'RPRT',
  thesis: 'THES',
  preprint: 'UNPB',
  trial: 'JOUR',
  web: 'ELEC',
  dataset: 'DATA',
  news: 'NEWS',
  other: 'GEN',
};

/** The references as RIS, which every reference manager reads. Lines end as the format asks. */
export function writeRis(references: readonly { number: number; fields: ReferenceFields }[]): string {
  return references.map(({ number, fields }) => `${recordOf(number, fields)}\r\n`).join('');
}

function recordOf(number: number, fields: ReferenceFields): string {
  const lines: string[] = [];
  const put = (tag: string, value: string) => {
    const text = value.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(`${tag}  - ${text}`);
  };
  put('TY', TYPES[fields.type]);
  for (const author of fields.authors) put('AU', nameText(author));
  for (const editor of fields.editors) put('ED', nameText(editor));
  put('TI', fields.title);
  put('ST', fields.shortTitle);
  put('T2', fields.container);
  put('J2', fields.containerShort);
  put('PY', fields.year === null ? '' : String(fields.year));
  if (fields.monthDay !== '') put('DA', `${fields.year}/${fields.monthDay.replace('-', '/')}`);
  put('VL', fields.volume);
  put('IS', fields.issue);
  const [first = '', last = ''] = fields.pages.split('-');
  put('SP', first);
  put('EP', last);
  put('C7', fields.articleNumber);
  put('PB', fields.publisher);
  put('CY', fields.place);
  put('ET', fields.edition);
  put('DO', fields.doi);
  put('PM', fields.pmid);
  put('C2', fields.pmcid);
  for (const serial of `${fields.isbn}; ${fields.issn}`.split(/\s*;\s*/)) put('SN', serial);
  put('UR', fields.url);
  put('LA', fields.language);
  put('AB', fields.abstract);
  for (const keyword of fields.keywords) put('KW', keyword);
  for (const row of fields.note.split('\n')) put('N1', row);
  if (fields.type === 'trial') put('M3', 'Trial registry record');
  put('ID', `leidraad-${number}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}
