import type { ReferenceType } from '../../../shared/references/reference.ts';

const RIS_TYPES: Readonly<Record<string, ReferenceType>> = {
  JOUR: 'article',
  JFULL: 'article',
  EJOUR: 'article',
  INPR: 'article',
  ABST: 'conference',
  CONF: 'conference',
  CPAPER: 'conference',
  SLIDE: 'conference',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  WHOLE: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  RPRT: 'report',
  GOVDOC: 'report',
  STAND: 'report',
  SER: 'report',
  THES: 'thesis',
  UNPB: 'preprint',
  UNPD: 'preprint',
  MANSCPT: 'preprint',
  ELEC: 'web',
  WEB: 'web',
  ICOMM: 'web',
  BLOG: 'web',
  DATA: 'dataset',
  DBASE: 'dataset',
  AGGR: 'dataset',
  NEWS: 'news',
  MGZN: 'news',
  GEN: 'other',
};

/** The type of a RIS record; one that is not known is `other`. */
export function typeOfRis(text: string): ReferenceType {
  return RIS_TYPES[text.trim().toUpperCase()] ?? typeOfWords(text);
}

const WORDS: readonly [pattern: RegExp, type: ReferenceType][] = [
  [/conference|meeting|congress|proceeding|\babstract/i, 'conference'],
  [/trial (registry|registration)|registry record|clinical trial protocol/i, 'trial'],
  [/preprint|unpublished|working paper/i, 'preprint'],
  [/chapter|section|inbook|incollection/i, 'chapter'],
  [/thesis|dissertation/i, 'thesis'],
  [/report|guideline|government|standard|techreport/i, 'report'],
  [/data\s?set/i, 'dataset'],
  [/newspaper|magazine/i, 'news'],
  [/web\s?page|internet|online|website|webpage|blog/i, 'web'],
  [/journal|article|review|case reports|letter|editorial|trial|study|periodical/i, 'article'],
  [/\bbook\b|monograph/i, 'book'],
];

/** The type that words such as «Journal Article» or «inproceedings» name. */
export function typeOfWords(text: string): ReferenceType {
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}
