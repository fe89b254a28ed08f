import { listOrganisations, listSeats } from '../../../db/people.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { BODIES } from '../../../shared/people.ts';
import { asJson, headedTable } from '../blocks.ts';
import type { LiveSource } from '../source.ts';

/** Who sits in the project group: a table for each body that has seats. */
export const projectGroup: LiveSource = {
  targets: (_db, language) => [{ ref: '', title: translator(language)('live.kind.project-group') }],
  resolve(db, _ref, language) {
    const t = translator(language);
    const organisations = new Map(
      listOrganisations(db).map(({ id, name, abbreviation }) => [id, abbreviation || name]),
    );
    const all = listSeats(db);
    const tables = BODIES.flatMap(body => {
      const seats = all.filter(seat => seat.body === body).sort((a, b) => a.position - b.position);
      if (seats.length === 0) return [];
      return [
        headedTable(
          t(`terms.body.${body}`),
          [t('exports.people.role'), t('exports.people.name'), t('exports.people.organisation')],
          seats.map(seat => [
            seat.role,
            seat.personName ?? t('exports.people.vacant'),
            organisations.get(seat.organisationId ?? '') ?? '–',
          ]),
        ),
      ];
    });
    return tables.length === 0 ? { missing: 'empty' } : asJson(...tables);
  },
};
