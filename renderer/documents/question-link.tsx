import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../shared/questions.ts';

interface QuestionLinkProps {
  questionId: string | null;
  questions: readonly Question[];
  isReadOnly: boolean;
  onLink: (questionId: string | null) => void;
  onOpen: (questionId: string) => void;
}

/** The key question a section answers; a menu to choose it, change it or go to it. */
export function QuestionLink({ questionId, questions, isReadOnly, onLink, onOpen }: QuestionLinkProps) {
  const { t } = useTranslation();
  const linked = questions.find(question => question.id === questionId);
  const name = linked
    ? t('documents.question.linked', { number: linked.number, title: linked.title })
    : t('documents.question.link');
  if (isReadOnly) return linked ? <p className="section-question chip">{name}</p> : null;
  return (
    <div className={linked ? 'section-question' : 'section-question section-question-open'}>
      <MenuTrigger>
        <Button className={linked ? 'chip chip-accent chip-button' : 'chip chip-button'}>{name}</Button>
        <Popover className="popover" placement="bottom start">
          <Menu
            className="options"
            aria-label={t('documents.question.link')}
            selectionMode="single"
            selectedKeys={linked ? [linked.id] : []}
            renderEmptyState={() => <p className="option">{t('documents.question.empty')}</p>}
          >
            {linked && (
              <MenuItem className="option" onAction={() => onOpen(linked.id)}>
                {t('documents.question.open')}
              </MenuItem>
            )}
            {questions.map(question => (
              <MenuItem
                key={question.id}
                id={question.id}
                className="option"
                textValue={question.title}
                onAction={() => onLink(question.id)}
              >
                {question.number}. {question.title}
              </MenuItem>
            ))}
            {linked && (
              <MenuItem className="option" onAction={() => onLink(null)}>
                {t('documents.question.none')}
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
