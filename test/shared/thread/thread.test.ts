import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildThread, reach, type ThreadRecords } from '../../../shared/thread/graph.ts';
import { coverageMatrix, withGaps } from '../../../shared/thread/matrix.ts';
import { listSteps } from '../../../shared/thread/steps.ts';
import { countTree, findMissing, type ThreadBranch, walkTree } from '../../../shared/thread/walk.ts';
import { anyRecords } from './thread-records.ts';

/** b1 leads to q1, its text s1 with r1 in it, and r2 with its own considerations elsewhere; b2 and q2 hang loose. */
const RECORDS: ThreadRecords = {
  bottlenecks: [
    { id: 'b1', number: 1, theme: 'Dosering', questionIds: ['q1'] },
    { id: 'b2', number: 2, theme: 'Wachttijd', questionIds: [] },
  ],
  questions: [
    { id: 'q1', number: 4, title: 'Oefentherapie', bottleneckIds: ['b1'] },
    { id: 'q2', number: 5, title: 'Massage', bottleneckIds: [] },
  ],
  outline: [
    { id: 's0', kind: 'section', parentId: null, number: 'A', title: 'Inleiding', questionId: null },
    { id: 's1', kind: 'section', parentId: null, number: 'B', title: 'Oefenen', questionId: 'q1' },
    { id: 'x1', kind: 'recommendation', parentId: 's1', number: '', title: '', questionId: null },
    { id: 's2', kind: 'section', parentId: null, number: 'C', title: 'Overig', questionId: null },
    { id: 'x2', kind: 'recommendation', parentId: 's2', number: '', title: '', questionId: null },
  ],
  evidence: [{ questionId: 'q1', certainty: 'low' }],
  considerations: [{ id: 'c1', questionId: 'q1', recommendationId: 'r2', framework: 'kngf' }],
  recommendations: [
    { id: 'r1', documentId: 'x1', title: 'Bied aan', questionId: 'q1', indicatorIds: ['i1'] },
    { id: 'r2', documentId: 'x2', title: 'Overweeg', questionId: 'q1', indicatorIds: [] },
  ],
  indicators: [{ id: 'i1', number: 1, text: 'Aandeel', recommendationIds: ['r1'] }],
  meetings: [{ topics: [{ id: 't1', questionIds: ['q1', 'q2'] }] }],
  decisions: [
    { id: 'd1', number: '6.1', text: 'Vastgesteld', questionId: 'q1', topicId: 't1' },
    { id: 'd2', number: '6.2', text: 'Uitgesteld', questionId: null, topicId: 't1' },
  ],
  comments: [],
};
const graph = buildThread(RECORDS);
const ids = (id: string, direction: 'up' | 'down') => reach(graph, id, direction).map(node => node.id);

/** The tree as indented lines. */
function lines(branches: readonly ThreadBranch[], depth = 0): string[] {
  return branches.flatMap(branch => {
    const pad = '  '.repeat(depth);
    if (branch.type === 'gap') return [`${pad}(${branch.missing})`];
    return [`${pad}${branch.node.id}${branch.repeated ? '*' : ''}`, ...lines(branch.children, depth + 1)];
  });
}

describe('the thread', () => {
  test('comments hang at the recommendation or the section they are about, beside the thread', () => {
    const comments = [
      { id: 'round:x1', label: 'Ronde 1 (2)', documentId: 'x1' },
      { id: 'round:s1', label: 'Ronde 1 (1)', documentId: 's1' },
      { id: 'round:s0', label: 'Ronde 1 (4)', documentId: 's0' },
    ];
    const thread = buildThread({ ...RECORDS, comments });
    expect(thread.up.get('round:x1')).toEqual(['r1']);
    expect(thread.up.get('round:s1')).toEqual(['s1']);
    // A section that is not on the thread has nothing to hang them on.
    expect(thread.up.get('round:s0')).toEqual([]);
  });

  test('holds what is on it, not every paragraph', () => {
    expect(graph.nodes.map(node => node.id)).toEqual([
      'b1',
      'b2',
      'q1',
      'q2',
      'evidence-q1',
      's1',
      's2',
      'c1',
      'r1',
      'r2',
      'i1',
      'd1',
      'd2',
    ]);
  });

  test('reaches both ways', () => {
    expect(ids('b1', 'down')).toEqual(['q1', 'evidence-q1', 's1', 'c1', 'r1', 'r2', 'i1', 'd1', 'd2']);
    expect(ids('i1', 'up')).toEqual(['b1', 'q1', 'evidence-q1', 's1', 'r1']);
    expect(ids('d2', 'up')).toEqual(['b1', 'q1', 'q2']);
    expect(ids('b2', 'down')).toEqual([]);
  });

  test('is walked as a tree, with each gap named', () => {
    expect(lines(walkTree(graph, 'b1', 'down'))).toEqual([
      'q1',
      '  evidence-q1',
      '    c1',
      '      r2',
      '        (indicator)',
      '    r1',
      '      i1',
      '    r2*',
      '  s1',
      '    r1*',
      '  c1*',
      '  r2*',
      '  d1',
      '  d2',
    ]);
    expect(lines(walkTree(graph, 'b2', 'down'))).toEqual(['(question)']);
    expect(lines(walkTree(graph, 'q2', 'down'))).toEqual([
      'd2',
      '(evidence)',
      '(section)',
      '(considerations)',
      '(recommendation)',
    ]);
    expect(lines(walkTree(graph, 'r2', 'up'))).toEqual([
      'q1',
      '  b1',
      'evidence-q1',
      '  q1*',
      's2',
      '  (question)',
      'c1',
      '  q1*',
      '  evidence-q1*',
    ]);
    expect(lines(walkTree(graph, 'r1', 'up')).at(-1)).toBe('(considerations)');
    expect(walkTree(graph, 'gone', 'down')).toEqual([]);
  });

  test('is listed step by step through one thing, with its own indicators only', () => {
    const steps = (id: string) =>
      Object.fromEntries(
        listSteps(graph, id)?.line.map(step => [step.kind, step.items.map(item => item.id)]) ?? [],
      );
    expect(steps('r2')).toEqual({
      bottleneck: ['b1'],
      question: ['q1'],
      evidence: ['evidence-q1'],
      section: ['s1', 's2'],
      considerations: ['c1'],
      recommendation: ['r2'],
      indicator: [],
    });
    expect(steps('d1')).toMatchObject({ recommendation: ['r1', 'r2'], indicator: ['i1'] });
    expect(
      listSteps(graph, 'q1')
        ?.line.filter(step => step.here)
        .map(step => step.kind),
    ).toEqual(['question']);
    expect(listSteps(graph, 'q1')?.decisions.map(node => node.id)).toEqual(['d1', 'd2']);
    expect(listSteps(graph, 's0')).toBeNull();
  });

  test('is covered cell by cell; a missing decision is no gap', () => {
    const { rows, columns, covered } = coverageMatrix(graph, 'bottleneck');
    expect(columns).toEqual([
      'question',
      'evidence',
      'section',
      'considerations',
      'recommendation',
      'indicator',
      'decision',
    ]);
    expect(rows.map(row => row.cells.map(cell => cell.items.length))).toEqual([
      [1, 1, 1, 1, 2, 1, 2],
      [0, 0, 0, 0, 0, 0, 0],
    ]);
    expect(rows.map(row => row.gaps)).toEqual([0, 6]);
    expect(covered).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(withGaps(rows).map(row => row.node.id)).toEqual(['b2']);
    const questions = coverageMatrix(graph, 'question');
    expect(questions.rows.map(row => row.cells.map(cell => cell.items.length))).toEqual([
      [1, 1, 1, 1, 2, 1, 2],
      [0, 0, 0, 0, 0, 0, 1],
    ]);
  });
});

describe('any thread, also a damaged one', () => {
  const check = (size: number, numRuns: number) =>
    fc.assert(
      fc.property(anyRecords(size), records => {
        const thread = buildThread(records);
        const linkCount = [...thread.down.values()].reduce((sum, list) => sum + list.length, 0);
        for (const node of thread.nodes) {
          for (const direction of ['up', 'down'] as const) {
            const reached = new Set(reach(thread, node.id, direction).map(({ id }) => id));
            // No loops: nothing rests on itself, and the way back leads here.
            expect(reached.has(node.id)).toBe(false);
            const back = direction === 'up' ? 'down' : 'up';
            for (const next of thread[direction].get(node.id) ?? [])
              expect(thread[back].get(next)).toContain(node.id);

            const tree = walkTree(thread, node.id, direction);
            const written = new Map<string, number>();
            const keys: string[] = [];
            const visit = (branch: ThreadBranch) => {
              keys.push(branch.key);
              if (branch.type === 'gap') return;
              if (!branch.repeated) written.set(branch.node.id, (written.get(branch.node.id) ?? 0) + 1);
              if (!branch.repeated)
                expect(branch.children.filter(child => child.type === 'gap').length).toBe(
                  findMissing(thread, branch.node, direction).length,
                );
              branch.children.forEach(visit);
            };
            tree.forEach(visit);
            // Every reachable item is written out, once.
            expect(new Set(written.keys())).toEqual(reached);
            expect([...written.values()].every(times => times === 1)).toBe(true);
            expect(countTree(tree).items).toBe(reached.size);
            expect(new Set(keys).size).toBe(keys.length);
            expect(keys.filter(key => !key.includes('/gap-')).length).toBeLessThanOrEqual(linkCount);
          }
        }
        for (const kind of ['bottleneck', 'question'] as const) {
          const { rows } = coverageMatrix(thread, kind);
          expect(rows.length).toBe(size);
          for (const row of rows)
            for (const cell of row.cells)
              expect(cell.gap).toBe(cell.items.length === 0 && cell.column !== 'decision');
        }
      }),
      { numRuns },
    );

  test('small ones: every reachable item is in the tree once, and there are no loops', () => check(4, 150));
  test('bigger ones', () => check(25, 8));

  test('a thread of a thousand rows of each kind is walked and covered at once', () => {
    const size = 1_000;
    const list = Array.from({ length: size }, (_, n) => n);
    const thread = buildThread({
      bottlenecks: list.map(n => ({
        id: `b${n}`,
        number: n,
        theme: '',
        questionIds: [`q${n}`, `q${(n + 1) % size}`],
      })),
      questions: list.map(n => ({ id: `q${n}`, number: n, title: '', bottleneckIds: [] })),
      outline: [],
      evidence: list.map(n => ({ questionId: `q${n}`, certainty: null })),
      considerations: list.map(n => ({
        id: `c${n}`,
        questionId: `q${n}`,
        recommendationId: null,
        framework: 'kngf' as const,
      })),
      recommendations: list.map(n => ({
        id: `r${n}`,
        documentId: '',
        title: '',
        questionId: `q${n}`,
        indicatorIds: ['i0', 'i1', 'i2'],
      })),
      indicators: list.map(n => ({ id: `i${n}`, number: n, text: '', recommendationIds: [] })),
      meetings: [],
      decisions: [],
      comments: [],
    });
    // One indicator of all recommendations: the tree names each once and stays as long as the thread has links.
    const { items } = countTree(walkTree(thread, 'i0', 'up'));
    expect(items).toBe(5 * size);
    expect(coverageMatrix(thread, 'bottleneck').rows.every(row => row.gaps === 1)).toBe(true);
  });
});
