import type { templates as source } from '../nl/templates.ts';
import type { Translated } from '../shape.ts';

export const templates: Translated<typeof source> = {
  title: 'Templates',
  lead: 'How an exported document looks: the logo, colours, fonts, title page and numbering of your organisation.',
  added: 'Template “{{name}}” has been added',
  renewed: 'Template “{{name}}” has been renewed',
  fault: {
    'no-template': 'the template has no template.json',
    'not-json': 'this is not valid JSON ({{value}})',
    missing: 'this field is missing',
    'unknown-field': 'there is no such field; is its name spelled right?',
    'wrong-type': 'the value must be of another kind ({{value}})',
    'wrong-value': 'this value is unknown; possible: {{value}}',
    'too-long': 'too long; at most {{value}} characters',
    'too-large': 'too large; at most 256 kB',
    'too-many': 'too many; at most {{value}}',
    empty: 'this must not be empty',
    colour: '“{{value}}” is no colour; write six hexadecimal digits, such as #0E6A66',
    line: 'this must be one line of text, without control characters',
    font: '“{{value}}” cannot be the name of a font',
    path: '“{{value}}” does not point to a file in the template',
    'no-file': 'the file “{{value}}” is not in the template',
    'not-font': 'this is not a readable TTF or OTF font',
    'font-too-large': 'this font is too large; at most 8 MB',
    'not-logo': 'this is no PNG, JPEG or SVG picture',
    'logo-too-large': 'this logo is too large; at most 2 MB (SVG: 512 kB) and 6,000 pixels a side',
    'logo-broken': 'this logo is damaged, or has no usable size',
  },
  remark: {
    contrast: 'too little contrast to read well ({{value}} : 1; at least 4.5 : 1)',
    'font-absent': 'there is no font “{{value}}” in the template; the PDF uses that of Leidraad',
    'font-unused': 'the font “{{value}}” is not used; fonts.text and fonts.heading name another',
    'font-restricted':
      'the maker of “{{value}}” does not allow the font to be embedded in a document; ask for a licence',
    'font-variable': '“{{value}}” is a variable font; the PDF can use its regular weight only',
    'logo-small': 'the logo is {{value}} pixels wide and may be blurred on paper',
    'logo-cleaned': 'parts that Leidraad does not trust were left out of the logo ({{value}})',
    'logo-no-alt': 'describe what the logo shows, for who does not see it',
    'file-unused': 'this file is not used',
  },
};
