import { BODIES } from '../../../shared/people.ts';
import { formatDate } from '../dates.ts';
import type { Block } from '../guideline-tree.ts';
import { type Composition, simpleTable } from './composition.ts';
import { heading } from './framework.ts';
import { groupOrganisations, organisationName } from './title-page.ts';

/** Who took part: organisations, the seats of each body with their roles, and the meetings. */
export function composePeople(composition: Composition): Block[] {
  return [
    ...composeOrganisations(composition),
    ...composeSeats(composition),
    ...composeMeetings(composition),
  ];
}

function composeOrganisations(composition: Composition): Block[] {
  const { source, t } = composition;
  if (source.organisations.length === 0) return [];
  const rows = groupOrganisations(source.organisations).flatMap(({ organisation, members }) => [
    [organisation.name, organisation.abbreviation],
    ...members.map(member => [`– ${member.name}`, member.abbreviation]),
  ]);
  return [
    heading(t('exports.participants')),
    simpleTable(
      composition,
      t('exports.people.organisationsCaption'),
      [t('exports.people.organisation'), t('exports.people.abbreviation')],
      rows,
    ),
  ];
}

function composeSeats(composition: Composition): Block[] {
  const { source, t } = composition;
  const organisations = new Map(source.organisations.map(org => [org.id, organisationName(org)]));
  return BODIES.flatMap(body => {
    const seats = source.seats.filter(seat => seat.body === body);
    if (seats.length === 0) return [];
    const name = t(`terms.body.${body}`);
    return [
      heading(name),
      simpleTable(
        composition,
        t('exports.people.seats', { body: name, count: seats.length }),
        [t('exports.people.role'), t('exports.people.organisation'), t('exports.people.name')],
        seats
          .sort((a, b) => a.position - b.position)
          .map(seat => [
            seat.role,
            organisations.get(seat.organisationId ?? '') ?? '–',
            seat.personName ?? t('exports.people.vacant'),
          ]),
      ),
    ];
  });
}

function composeMeetings(composition: Composition): Block[] {
  const { source, t, language } = composition;
  if (source.meetings.length === 0) return [];
  return [
    heading(t('exports.people.meetings')),
    simpleTable(
      composition,
      t('exports.people.meetingsCaption'),
      [t('exports.framework.number'), t('exports.people.date'), t('exports.people.theme')],
      [...source.meetings]
        .sort((a, b) => a.number - b.number)
        .map(({ number, heldOn, theme }) => [
          String(number),
          heldOn === null ? t('exports.people.undated') : formatDate(heldOn, language),
          theme,
        ]),
    ),
  ];
}
