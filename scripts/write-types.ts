import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const SHIPPED = "dist/types/";

/**
 * Writes the types that ship: those that package.json exports, and what they name. They name no package but the
 * frameworks: an element is an HTMLElement with its public properties, whatever it is made with.
 */
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
};
const { config } = ts.readConfigFile("tsconfig.build.json", (path) => ts.sys.readFile(path)) as {
  readonly config: unknown;
};
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
const program = ts.createProgram(fileNames, options);
const written = new Set<string>();

rmSync(SHIPPED, { recursive: true, force: true });
for (const entry of Object.values(exports)) {
  const path = typeof entry === "string" ? "" : join(entry.types);
  if (path.startsWith(SHIPPED)) write(path);
}

/** Writes a file of types, and those that it names. */
function write(path: string): void {
  if (written.has(path)) return;
  written.add(path);
  const source = join("src", path.slice(SHIPPED.length).replace(/\.d\.ts$/, ".ts"));
  const text = emit(program.getSourceFile(source));
  if (text === undefined) throw new Error(`${source} gives no types for ${path}.`);
  for (const { fileName } of ts.preProcessFile(text).importedFiles) {
    if (fileName.startsWith(".")) write(join(dirname(path), fileName.replace(/\.js$/, ".d.ts")));
    else if (!/^(react|vue|svelte\/elements)$/.test(fileName))
      throw new Error(`${path} names ${fileName}, which a user need not have.`);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The types of one module. */
function emit(source: ts.SourceFile | undefined): string | undefined {
  let types: string | undefined;
  program.emit(source, (_, text) => (types = text), undefined, true, {
    afterDeclarations: [(context) => (file) => ts.visitEachChild(file, publish(context), context)],
  });
  return types;
}

/** Rewrites what TypeScript emits: the addresses of modules, and the elements. */
function publish({ factory }: ts.TransformationContext): ts.Visitor {
  const visit: ts.Visitor = (node) => {
    if (ts.isStringLiteral(node) && /^\..*\.ts$/.test(node.text))
      return factory.createStringLiteral(node.text.replace(/\.ts$/, ".js"));
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      if (node.moduleSpecifier.text === "lit") return undefined;
    if (ts.isClassDeclaration(node) && node.heritageClauses?.[0]?.getText() === "extends LitElement")
      return publicElement(node);
    return ts.visitEachChild(node, visit, undefined);
  };
  const publicElement = (node: ts.ClassDeclaration) => {
    const base = factory.createExpressionWithTypeArguments(
      factory.createIdentifier("HTMLElement"),
      undefined,
    );
    const members = node.members.filter(
      (member) => (ts.isPropertyDeclaration(member) || ts.isAccessor(member)) && !isHidden(member),
    );
    return factory.updateClassDeclaration(
      node,
      node.modifiers,
      node.name,
      node.typeParameters,
      [factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [base])],
      [...members, updateComplete(factory)],
    );
  };
  return visit;
}

/** Whether a member is private, or the class's own. */
function isHidden(member: ts.HasModifiers): boolean {
  const hiding = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.StaticKeyword];
  return ts.getModifiers(member)?.some(({ kind }) => hiding.includes(kind)) ?? false;
}

/** Lit's promise that what was set is shown: tests of pages wait for it. */
function updateComplete(factory: ts.NodeFactory): ts.ClassElement {
  const type = factory.createTypeReferenceNode("Promise", [
    factory.createKeywordTypeNode(ts.SyntaxKind.BooleanKeyword),
  ]);
  const modifiers = [factory.createModifier(ts.SyntaxKind.ReadonlyKeyword)];
  const property = factory.createPropertyDeclaration(modifiers, "updateComplete", undefined, type, undefined);
  return ts.addSyntheticLeadingComment(
    property,
    ts.SyntaxKind.MultiLineCommentTrivia,
    "* Resolves when what was set is shown. ",
    true,
  );
}
