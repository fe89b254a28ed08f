import { liveKey } from '../../live.ts';
import type { Finding, LintRule } from './lint.ts';
import { idOf } from './text-blocks.ts';

/** A live block that shows nothing, because what it is about is gone or nothing has been recorded yet. */
export const liveMissing: LintRule = ({ texts, missingLive }) =>
  texts.flatMap(({ documentId, body }) => {
    const findings: Finding[] = [];
    body.descendants(node => {
      if (node.type.name !== 'live') return;
      const kind = String(node.attrs.kind);
      const fault = missingLive.get(liveKey({ kind, ref: String(node.attrs.ref) }));
      if (fault)
        findings.push({
          rule: 'live-missing',
          documentId,
          blockId: idOf(node),
          excerpt: kind,
          params: { fault },
        });
    });
    return findings;
  });
