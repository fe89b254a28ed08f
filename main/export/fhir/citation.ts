import { nameText } from '../../../shared/references/names.ts';
import type { ReferenceFields } from '../../../shared/references/reference.ts';
import { compact, type Resource } from './resource.ts';

/** A publication the guideline or its evidence rests on; abstracts are left out, they are others' texts. */
export function citation({ id, fields }: { id: string; fields: ReferenceFields }): Resource {
  const { year, monthDay, pages } = fields;
  const identifier = [
    ['https://doi.org', fields.doi],
    ['https://pubmed.ncbi.nlm.nih.gov', fields.pmid],
    ['https://www.ncbi.nlm.nih.gov/pmc', fields.pmcid],
    ['urn:isbn', fields.isbn],
  ].flatMap(([system, value]) => (value ? [{ system, value }] : []));
  const authors = fields.authors.map(nameText).join('; ');
  const form = compact({
    publishedIn: fields.container === '' ? undefined : { title: fields.container },
    volume: fields.volume,
    issue: fields.issue,
    articleDate: year === null ? undefined : [String(year), monthDay].filter(part => part !== '').join('-'),
    pageString: pages === '' ? fields.articleNumber : pages,
  });
  return compact({
    resourceType: 'Citation',
    id,
    status: 'active',
    title: fields.title,
    citedArtifact: compact({
      identifier,
      title: [{ text: fields.title }],
      publicationForm: Object.keys(form).length > 0 ? [form] : [],
      webLocation: /^https?:\/\/\S+$/.test(fields.url) ? [{ url: fields.url }] : [],
      ...(authors === '' ? {} : { contributorship: { summary: [{ value: authors }] } }),
    }),
  });
}
