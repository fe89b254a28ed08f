import type { TFunction } from 'i18next';
import { i18n } from '../../shared/locales/i18n.ts';

/** What an act is called, e.g. "knelpunt gewijzigd" for `bottlenecks.update`; an unknown act shows its own name. */
export function actionText(action: string, t: TFunction): string {
  const key = `history.action.${action}` as 'history.action.bottlenecks.update';
  return i18n.exists(key) ? String(t(key)) : action;
}

/** What a kind of record is called, e.g. "knelpunt" for the table `bottlenecks`. */
export function tableText(table: string, t: TFunction): string {
  const key = `history.table.${table}` as 'history.table.bottlenecks';
  return i18n.exists(key) ? String(t(key)) : table;
}

/** What a column is called, e.g. "thema" for `theme`. */
export function fieldText(field: string, t: TFunction): string {
  const key = `history.field.${field}` as 'history.field.theme';
  return i18n.exists(key) ? String(t(key)) : field;
}
