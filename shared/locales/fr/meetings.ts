import type { meetings as source } from '../nl/meetings.ts';
import type { Translated } from '../shape.ts';

export const meetings: Translated<typeof source> = {
  title: 'Réunions du groupe de travail et du groupe de résonance',
  lead: 'Ce qui était à l’ordre du jour et les questions cliniques abordées.',
  one: 'Réunion {{number}}',
  noDate: 'pas encore de date',
  question: 'question {{number}}',
  empty: {
    title: 'Pas encore de réunions',
    text: 'Les réunions de ce projet apparaissent ici dès qu’elles sont enregistrées.',
  },
};
