import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { GuidelineTree } from '../../main/export/guideline-tree.ts';
import { NEUTRAL_LOOK } from '../../main/export/look.ts';
import { pictureBytes } from '../../main/export/pdf/picture-files.ts';
import { printTree } from '../../main/export/pdf/print-tree.ts';
import { readTypstFiles } from '../../main/export/pdf/typst-files.ts';

/**
 * Prints a document with the same template by the native compiler, which checks what the WebAssembly build cannot:
 * that the file is PDF/UA-1. Throws with what is wrong.
 */
export function printNative(tree: GuidelineTree, standard = 'ua-1'): Buffer {
  const { data, pictures } = printTree(tree, NEUTRAL_LOOK);
  const { template, fonts } = readTypstFiles();
  const compiler = NodeCompiler.create({
    workspace: '/',
    fontArgs: [{ fontBlobs: fonts.map(font => Buffer.from(font)) }],
  });
  for (const [path, bytes] of template) compiler.addSource(path, Buffer.from(bytes).toString());
  compiler.mapShadow('/data.json', Buffer.from(JSON.stringify(data)));
  for (const [path, content] of pictures) compiler.mapShadow(path, Buffer.from(pictureBytes(content)));
  const compiled = compiler.compile({ mainFilePath: '/main.typ' });
  if (!compiled.result) {
    const error = compiled.takeDiagnostics();
    throw new Error(error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'Typst gave no result');
  }
  return compiler.pdf(compiled.result, { pdfStandard: standard });
}
