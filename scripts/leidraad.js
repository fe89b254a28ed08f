import '../main/require-node.js';

await import('../main/cli/entry.ts');
