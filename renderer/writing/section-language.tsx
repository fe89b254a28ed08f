import { memo } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '../../shared/documents.ts';
import { LANGUAGES, type Language } from '../../shared/project.ts';

interface SectionLanguageProps {
  item: OutlineItem;
  /** What holds when the section has no language of its own. */
  inherited: Language;
  onChoose: (language: Language | null) => void;
}

function LanguageMenu({ item, inherited, onChoose }: SectionLanguageProps) {
  const { t } = useTranslation();
  const own = item.language;
  const isOther = own !== null && own !== inherited;
  return (
    <div className={isOther ? 'section-language' : 'section-language section-language-same'}>
      <MenuTrigger>
        <Button className="chip chip-button">
          {t('writing.language.shown', { language: t(`terms.language.${own ?? inherited}`) })}
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="options"
            aria-label={t('writing.language.choose')}
            selectionMode="single"
            selectedKeys={[own ?? 'inherit']}
          >
            <MenuItem id="inherit" className="option" onAction={() => onChoose(null)}>
              {t('writing.language.inherit', { language: t(`terms.language.${inherited}`) })}
            </MenuItem>
            {LANGUAGES.map(language => (
              <MenuItem key={language} id={language} className="option" onAction={() => onChoose(language)}>
                {t(`terms.language.${language}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}

/**
 * The language a section is written in, which spelling checks and screen readers go by. The text is drawn again with
 * each change of the outline; this menu only when its section or language changed.
 */
export const SectionLanguage = memo(
  LanguageMenu,
  (before, after) => before.item === after.item && before.inherited === after.inherited,
);
