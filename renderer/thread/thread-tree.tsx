import type { KeyboardEvent } from 'react';
import { Button, Collection, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ThreadNode } from '../../shared/thread/graph.ts';
import type { ThreadBranch } from '../../shared/thread/walk.ts';
import { Icon } from '../ui/icon.tsx';

interface ThreadTreeProps {
  label: string;
  branches: readonly ThreadBranch[];
  /** Enter on an item. */
  onWalk: (id: string) => void;
  /** O on an item; for a gap it is the item that misses something, where it is mended. */
  onOpen: (node: ThreadNode) => void;
  /** The item the tree belongs to. */
  owner: ThreadNode;
}

/** A tree to walk with the arrow keys, all branches open; gaps are dashed and named. */
export function ThreadTree({ label, branches, onWalk, onOpen, owner }: ThreadTreeProps) {
  const places = new Map<string, { branch: ThreadBranch; owner: ThreadNode }>();
  const note = (branch: ThreadBranch, above: ThreadNode) => {
    places.set(branch.key, { branch, owner: above });
    if (branch.type === 'item') for (const child of branch.children) note(child, branch.node);
  };
  for (const branch of branches) note(branch, owner);

  const act = (key: string) => {
    const place = places.get(key);
    if (place?.branch.type === 'item') onWalk(place.branch.node.id);
    else if (place) onOpen(place.owner);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'o' || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = event.target instanceof Element ? event.target.closest('[data-key]') : null;
    const place = places.get(row?.getAttribute('data-key') ?? '');
    if (!place) return;
    event.preventDefault();
    event.stopPropagation();
    onOpen(place.branch.type === 'item' ? place.branch.node : place.owner);
  };
  return (
    <div onKeyDownCapture={onKeyDown} role="presentation">
      <Tree
        aria-label={label}
        className="tree"
        selectionMode="none"
        defaultExpandedKeys={[...places.keys()]}
        onAction={key => act(String(key))}
      >
        {branches.map(branch => (
          <Branch key={branch.key} branch={branch} />
        ))}
      </Tree>
    </div>
  );
}

function Branch({ branch }: { branch: ThreadBranch }) {
  const { t } = useTranslation();
  const kind = t(`thread.kind.${branch.type === 'gap' ? branch.missing : branch.node.kind}`);
  const text = branch.type === 'gap' ? t(`thread.gap.${branch.missing}`) : branch.node.label;
  const children = branch.type === 'gap' ? [] : branch.children;
  return (
    <TreeItem
      id={branch.key}
      textValue={`${kind}: ${text}`}
      className={branch.type === 'gap' ? 'tree-row tree-gap' : 'tree-row'}
    >
      <TreeItemContent>
        {children.length > 0 ? (
          <Button slot="chevron" className="tree-chevron">
            <Icon name="chevron" />
          </Button>
        ) : (
          <span className="tree-chevron" />
        )}
        <span className="tree-mark" />
        <span className="tree-text">
          <b>{kind}</b>
          <span>
            {text}
            {branch.type === 'item' && branch.repeated && (
              <span className="muted"> · {t('thread.walk.repeated')}</span>
            )}
          </span>
        </span>
      </TreeItemContent>
      <Collection items={children.map(child => ({ id: child.key, child }))}>
        {({ child }) => <Branch branch={child} />}
      </Collection>
    </TreeItem>
  );
}
