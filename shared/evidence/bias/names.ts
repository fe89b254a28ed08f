import type { TFunction } from 'i18next';
import type { BiasToolId } from './tools.ts';

type Names = Readonly<Record<BiasToolId, Readonly<Record<string, string>>>>;

/** What a domain of a tool is called; an unknown one by its id. */
export function domainName(tool: BiasToolId, domain: string, t: TFunction): string {
  const names: Names = t('bias.domain', { returnObjects: true });
  return names[tool][domain] ?? (domain === 'overall' ? t('bias.overall') : domain);
}

/** What is asked in a domain; empty for an unknown one. */
export function domainQuestion(tool: BiasToolId, domain: string, t: TFunction): string {
  const questions: Names = t('bias.question', { returnObjects: true });
  return questions[tool][domain] ?? '';
}
