import { useTranslation } from 'react-i18next';
import type { Condition } from '../../shared/recommendations/conditions.ts';
import { Button } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Segments } from '../ui/segments.tsx';
import { NewLine } from './new-line.tsx';

const JOINS = ['all', 'any'] as const;
type Group = Exclude<Condition, { kind: 'text' }>;

interface ConditionEditorProps {
  when: Condition | null;
  onChange: (when: Condition | null) => Promise<boolean>;
  isReadOnly: boolean;
}

/** When a recommendation holds: lines that must all hold or of which one is enough, with groups among them. */
export function ConditionEditor({ when, onChange, isReadOnly }: ConditionEditorProps) {
  const group: Group =
    when === null ? { kind: 'all', items: [] } : when.kind === 'text' ? { kind: 'all', items: [when] } : when;
  return (
    <GroupEditor
      group={group}
      isTop
      isReadOnly={isReadOnly}
      onChange={next => onChange(next.items.length === 0 ? null : next)}
    />
  );
}

interface GroupEditorProps {
  group: Group;
  isTop?: boolean;
  isReadOnly: boolean;
  onChange: (group: Group) => Promise<boolean>;
  onRemove?: () => void;
}

function GroupEditor({ group, isTop = false, isReadOnly, onChange, onRemove }: GroupEditorProps) {
  const { t } = useTranslation();
  const { items } = group;
  const replace = (index: number, item: Condition | null) =>
    onChange({ ...group, items: items.flatMap((old, at) => (at === index ? (item ?? []) : old)) });
  return (
    <fieldset className={isTop ? 'conditions' : 'conditions conditions-inner'}>
      <legend className={isTop ? 'field-label' : 'visually-hidden'}>
        {isTop ? t('recommendations.parts.when') : t('recommendations.parts.group')}
      </legend>
      {(items.length > 1 || !isTop) && (
        <div className="conditions-join">
          <Segments
            label={t('recommendations.parts.join')}
            value={group.kind}
            options={JOINS.map(id => ({ id, label: t(`recommendations.parts.${id}`) }))}
            onChange={kind => void onChange({ ...group, kind })}
            isDisabled={isReadOnly}
          />
          {onRemove && !isReadOnly && (
            <IconButton icon="trash" label={t('recommendations.parts.removeGroup')} onPress={onRemove} />
          )}
        </div>
      )}
      {items.map((item, index) =>
        item.kind === 'text' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no id, and its field follows the stored text
          <div key={index} className="condition-line">
            <DraftField
              label={t('recommendations.parts.condition', { number: index + 1 })}
              value={item.text}
              onSave={text => replace(index, text === '' ? null : { kind: 'text', text })}
              isReadOnly={isReadOnly}
              maxLength={500}
            />
            {!isReadOnly && (
              <IconButton
                icon="trash"
                label={t('recommendations.parts.remove', { text: item.text })}
                onPress={() => void replace(index, null)}
              />
            )}
          </div>
        ) : (
          <GroupEditor
            // biome-ignore lint/suspicious/noArrayIndexKey: a group has no name, and its fields hold no state of their own
            key={`group-${index}`}
            group={item}
            isReadOnly={isReadOnly}
            onChange={next => replace(index, next)}
            onRemove={() => void replace(index, null)}
          />
        ),
      )}
      {!isReadOnly && (
        <NewLine
          label={t('recommendations.parts.add')}
          onAdd={text => onChange({ ...group, items: [...items, { kind: 'text', text }] })}
        />
      )}
      {!isReadOnly && isTop && items.length > 0 && (
        <div>
          <Button
            onPress={() =>
              void onChange({
                ...group,
                items: [...items, { kind: group.kind === 'all' ? 'any' : 'all', items: [] }],
              })
            }
          >
            {t('recommendations.parts.addGroup')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
