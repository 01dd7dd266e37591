/** Reads the workspace as its architecture test sees it: packages, manifests, sources, imports. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { z } from 'zod';

const Dependencies = z.record(z.string(), z.string()).optional();

const Manifest = z.object({
  name: z.string(),
  private: z.boolean().optional(),
  dependencies: Dependencies,
  devDependencies: Dependencies,
  peerDependencies: Dependencies,
});

export interface Import {
  /** The importing file, from the root of the repository. */
  readonly from: string;
  /** The module as the import writes it. */
  readonly specifier: string;
  /** The file a relative import names, from the root of the repository. */
  readonly target: string | undefined;
  /** Erased when the file runs. */
  readonly typeOnly: boolean;
}

export const packages = filesAt('{packages,apps}/*/package.json').map((path) => ({
  folder: dirname(path),
  manifest: Manifest.parse(JSON.parse(read(path))),
}));

export function sourcesOf(folder: string): string[] {
  return filesAt(`${folder}/{*.ts,{src,scripts}/**/*.{ts,tsx}}`);
}

export function importsOf(path: string): Import[] {
  const found: Import[] = [];
  visit(path, (node) => {
    const read = readImport(node);
    if (read === undefined) return;
    const relative = read.specifier.startsWith('.');
    const target = relative ? posix.join(dirname(path), read.specifier) : undefined;
    found.push({ from: path, target, ...read });
  });
  return found;
}

/** Whether the file touches `process.env`, whichever way it got hold of `process`. */
export function readsEnvironment(path: string): boolean {
  let reads = false;
  visit(path, (node) => {
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'env') {
      reads ||= node.expression.getText() === 'process';
    }
    if (ts.isImportSpecifier(node)) {
      reads ||=
        (node.propertyName ?? node.name).text === 'env' &&
        /process['"]/.test(node.parent.parent.parent.getText());
    }
  });
  return reads;
}

/** Whether the file decomposes letters, the beginning of a normalisation of its own. */
export function decomposesLetters(path: string): boolean {
  let decomposes = false;
  visit(path, (node) => {
    decomposes ||= ts.isStringLiteral(node) && node.text === 'NFKD';
  });
  return decomposes;
}

function readImport(node: ts.Node): Pick<Import, 'specifier' | 'typeOnly'> | undefined {
  if (ts.isImportDeclaration(node)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return literal(node.moduleSpecifier, typeOnly);
  }
  if (ts.isExportDeclaration(node)) return literal(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return literal(node.argument.literal, true);
  }
  if (ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText())) {
    return literal(node.arguments[0], false);
  }
  return undefined;
}

function literal(node: ts.Node | undefined, typeOnly: boolean) {
  return node && ts.isStringLiteralLike(node) ? { specifier: node.text, typeOnly } : undefined;
}

function visit(path: string, look: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    look(node);
    ts.forEachChild(node, walk);
  };
  walk(parsed(path));
}

const trees = new Map<string, ts.SourceFile>();

/** Each file is parsed once, since every test reads all of them. */
function parsed(path: string): ts.SourceFile {
  const tree =
    trees.get(path) ?? ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  trees.set(path, tree);
  return tree;
}

function filesAt(pattern: string): string[] {
  return globSync(pattern, { cwd: import.meta.dirname })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function read(path: string): string {
  return readFileSync(`${import.meta.dirname}/${path}`, 'utf8');
}
