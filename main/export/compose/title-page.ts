import { type Adoption, isGiven } from '../../../shared/authorisation.ts';
import type { Organisation } from '../../../shared/people.ts';
import { formatDate } from '../dates.ts';
import type { TitlePage } from '../guideline-tree.ts';
import type { Composition } from './composition.ts';

export interface TitleFields {
  /** What the document is, e.g. "Conceptrichtlijn". */
  kind: string;
  /** Of a part of the guideline: what it is called; the guideline is then named among the facts. */
  title?: string;
}

/** What the first page says: which guideline, which version, by which method, with which organisations. */
export function composeTitlePage(
  { source, language, t }: Composition,
  { kind, title }: TitleFields,
): TitlePage {
  const { project } = source;
  const method = t(`terms.method.${project.method}`);
  const date = formatDate(source.exportedAt, language);
  return {
    kind,
    title: title ?? project.title,
    version: source.versionLabel,
    date,
    exportedAt: source.exportedAt,
    facts: [
      ...(title === undefined ? [] : [{ label: t('exports.fact.guideline'), value: project.title }]),
      { label: t('exports.fact.version'), value: source.versionLabel },
      { label: t('exports.fact.date'), value: date },
      {
        label: t('exports.fact.method'),
        // The edition is one of the KNGF methodology; ADAPTE alone has none.
        value:
          project.method === 'adapte'
            ? method
            : t('exports.methodEdition', { method, edition: project.edition }),
      },
      ...(source.adoption === null ? [] : adoptionFacts(source.adoption, { language, t })),
    ],
    organisationsTitle: t('exports.participants'),
    organisations: groupOrganisations(source.organisations).map(({ organisation, members }) => ({
      name: organisationName(organisation),
      members: members.map(organisationName),
    })),
  };
}

/** What became of the final text; what is not known yet is left out. */
function adoptionFacts(
  { authorisations, publication }: Adoption,
  { language, t }: Pick<Composition, 'language' | 't'>,
): TitlePage['facts'] {
  const { publishedOn, reviewOn } = publication;
  const given = authorisations.filter(isGiven).length;
  const day = (label: string, date: string | null) =>
    date === null ? [] : [{ label, value: formatDate(date, language) }];
  return [
    ...(authorisations.length === 0
      ? []
      : [
          {
            label: t('exports.fact.authorisation'),
            value: t('exports.fact.authorisedBy', { given, asked: authorisations.length }),
          },
        ]),
    ...day(t('authorisation.publishedOn'), publishedOn),
    ...day(t('authorisation.reviewOn'), reviewOn),
  ];
}

export function organisationName({ name, abbreviation }: Organisation): string {
  return abbreviation === '' ? name : `${name} (${abbreviation})`;
}

/**
 * Organisations in order, each with the associations below it, however deep. One whose parent is missing,
 * or that is its own ancestor, stands at the top.
 */
export function groupOrganisations(
  organisations: readonly Organisation[],
): { organisation: Organisation; members: Organisation[] }[] {
  const ordered = [...organisations].sort((a, b) => a.position - b.position);
  const byId = new Map(ordered.map(organisation => [organisation.id, organisation]));
  const rootOf = (organisation: Organisation): Organisation => {
    const seen = new Set([organisation.id]);
    let root = organisation;
    for (;;) {
      const parent = root.parentId === null ? undefined : byId.get(root.parentId);
      if (parent === undefined) return root;
      if (seen.has(parent.id)) return organisation;
      seen.add(parent.id);
      root = parent;
    }
  };
  const members = Map.groupBy(ordered, rootOf);
  return ordered
    .filter(organisation => rootOf(organisation) === organisation)
    .map(organisation => ({
      organisation,
      members: (members.get(organisation) ?? []).filter(member => member !== organisation),
    }));
}
