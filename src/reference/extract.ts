/**
 * Reads the reference from the source: the exports of the modules, their declarations, and their doc
 * comments.
 *
 * TypeDoc reads the comments (their tags, overloads, inheritance); the signatures are the text of the
 * declarations, as the editor shows them.
 */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import {
  Application,
  type Comment,
  type Context,
  Converter,
  type DeclarationReflection,
  type Reflection,
  ReflectionKind,
  type SignatureReflection,
} from "typedoc";
import ts from "typescript";
import { documentationOf, pythonNameOf, spansOf } from "./comments.ts";
import type { Entry, Member, Parameter, Reference } from "./model.ts";
import { plainText, propertyText, signatureText } from "./signatures.ts";

const stdlib = fileURLToPath(new URL("../stdlib/", import.meta.url));

// Members for the runtime and for TypeScript, which programs do not call.
const UNSAID = /^(then|__\w+__|_\w*|\[(iterator|asyncIterator|hasInstance|dispose|asyncDispose)\])$/;
// Members of every exception.
const OF_ERROR = /^(args|cause|message|name|stack)$/;
const PROPERTIES = [ReflectionKind.Property, ReflectionKind.Accessor];
const KINDS: ReadonlyMap<ReflectionKind, Entry["kind"]> = new Map<ReflectionKind, Entry["kind"]>([
  [ReflectionKind.Function, "function"],
  [ReflectionKind.Class, "class"],
  [ReflectionKind.Interface, "options"],
  [ReflectionKind.TypeAlias, "type"],
  [ReflectionKind.Variable, "constant"],
]);

/** What TypeDoc's reflections were made from. */
interface Sources {
  readonly checker: ts.TypeChecker;
  nodeOf(reflection: Reflection): ts.Declaration | undefined;
}

/**
 * Everything that modules of src/stdlib export.
 *
 * @param modules their names, for example `asyncio`
 * @throws Error when TypeDoc cannot read them
 */
export async function readReference(modules: readonly string[]): Promise<Reference> {
  const app = await Application.bootstrap({
    entryPoints: modules.map((name) => `${stdlib}${name}.ts`),
    tsconfig: `${stdlib}tsconfig.json`,
    excludeExternals: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeProtected: true,
    disableSources: true,
    // Types are checked elsewhere; type errors must not prevent writing a page.
    skipErrorChecking: true,
    logLevel: "Error",
    blockTags: ["@param", "@returns", "@throws", "@python", "@differs", "@example"],
  });
  const signatures = new Map<Reflection, ts.Declaration>();
  let symbolOf: Context["getSymbolFromReflection"] | null = null;
  app.converter.on(Converter.EVENT_BEGIN, (context) => {
    symbolOf = (reflection) => context.getSymbolFromReflection(reflection);
  });
  app.converter.on(Converter.EVENT_CREATE_SIGNATURE, (_, signature, declaration) => {
    if (declaration !== undefined) signatures.set(signature, declaration);
  });
  const project = await app.convert();
  const [program] = app.getEntryPoints()?.map((entry) => entry.program) ?? [];
  if (project === undefined || program === undefined) {
    throw new Error(`TypeDoc could not read ${relative(process.cwd(), stdlib)}; see its output above.`);
  }
  const sources: Sources = {
    checker: program.getTypeChecker(),
    nodeOf: (reflection) => signatures.get(reflection) ?? symbolOf?.(reflection)?.declarations?.[0],
  };
  const entries = (project.children ?? []).flatMap((module) =>
    (module.children ?? []).flatMap((reflection) => entryOf(module.name, reflection, sources) ?? []),
  );
  return Object.fromEntries(entries.map((entry) => [entry.id, entry]));
}

function entryOf(module: string, reflection: DeclarationReflection, sources: Sources): Entry | null {
  const kind = KINDS.get(reflection.kind);
  // Another module exports and describes it.
  if (kind === undefined) return null;
  const comment = commentOf(reflection);
  const children = reflection.children ?? [];
  return {
    id: `${module}.${reflection.name}`,
    name: reflection.name,
    kind,
    python: pythonNameOf(comment, null),
    signatures: declarationTexts(reflection, kind, sources),
    documentation: documentationOf(comment, parametersOf(reflection.signatures ?? [])),
    members: children.flatMap((child) => memberOf(child, sources) ?? []).toSorted(constructorFirst),
    base: baseOf(reflection),
  };
}

/** Overloads share one comment; TypeDoc gives it to each of them. */
function commentOf(reflection: DeclarationReflection): Comment | undefined {
  return (
    reflection.signatures?.find((signature) => signature.comment)?.comment ??
    reflection.getSignature?.comment ??
    reflection.comment
  );
}

function declarationTexts(
  reflection: DeclarationReflection,
  kind: Entry["kind"],
  sources: Sources,
): string[] {
  if (kind === "function")
    return callTexts(`function ${reflection.name}`, reflection.signatures ?? [], sources);
  const node = sources.nodeOf(reflection);
  if (node === undefined) return [];
  if (ts.isTypeAliasDeclaration(node)) return [plainText(node).replace(/^export |;$/g, "")];
  if (kind === "constant") return [`const ${reflection.name} = ${String(reflection.defaultValue)}`];
  if (ts.isClassDeclaration(node)) return [`class ${nameWithTypes(node)}${extendsText(reflection, node)}`];
  return ts.isInterfaceDeclaration(node) ? [`interface ${nameWithTypes(node)}`] : [];
}

function nameWithTypes(node: ts.ClassDeclaration | ts.InterfaceDeclaration): string {
  const types = node.typeParameters?.map(plainText).join(", ");
  return `${node.name?.text ?? ""}${types === undefined ? "" : `<${types}>`}`;
}

function extendsText(reflection: DeclarationReflection, node: ts.ClassDeclaration): string {
  const clause = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  return clause === undefined || baseOf(reflection) === null ? "" : ` ${plainText(clause)}`;
}

function callTexts(name: string, signatures: readonly SignatureReflection[], sources: Sources): string[] {
  return signatures.flatMap((signature) => {
    const node = sources.nodeOf(signature);
    return node !== undefined && ts.isFunctionLike(node) ? [signatureText(name, node, sources.checker)] : [];
  });
}

function parametersOf(signatures: readonly SignatureReflection[]): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const { name, comment } of signatures.flatMap(({ parameters }) => parameters ?? [])) {
    if (comment === undefined || found.has(name)) continue;
    found.set(name, { name: name.replace(/^_/, ""), text: spansOf(comment.summary) });
  }
  return [...found.values()];
}

function memberOf(reflection: DeclarationReflection, sources: Sources): Member | null {
  const { name } = reflection;
  if (UNSAID.test(name) || isInherited(reflection) || reflection.flags.isStatic) return null;
  const comment = commentOf(reflection);
  const isProperty = reflection.kindOf(PROPERTIES);
  const isConstructor = reflection.kind === ReflectionKind.Constructor;
  const signatures = isProperty
    ? propertyTexts(reflection, sources)
    : callTexts(
        isConstructor ? `new ${reflection.parent?.name ?? name}` : name,
        reflection.signatures ?? [],
        sources,
      );
  // A constructor that only its own module calls.
  if (isConstructor && comment === undefined && signatures.length === 0) return null;
  return {
    name,
    kind: isConstructor ? "constructor" : isProperty ? "property" : "method",
    anchor: `${reflection.parent?.name ?? ""}.${name}`,
    signatures,
    python: isConstructor ? null : pythonNameOf(comment, snakeCase(name)),
    documentation: documentationOf(comment, parametersOf(reflection.signatures ?? [])),
  };
}

function propertyTexts(reflection: DeclarationReflection, sources: Sources): string[] {
  const node = sources.nodeOf(reflection);
  const isDeclared =
    node !== undefined &&
    (ts.isPropertyDeclaration(node) || ts.isPropertySignature(node) || ts.isGetAccessorDeclaration(node));
  if (!isDeclared) return [];
  return [propertyText(node, isReadonly(reflection), sources.checker)];
}

/**
 * Whether a declaration shows `readonly`: in options objects it would be noise, because they are never
 * changed.
 */
function isReadonly({ kind, parent, flags, setSignature }: DeclarationReflection): boolean {
  if (parent?.kind === ReflectionKind.Interface) return false;
  return kind === ReflectionKind.Accessor ? setSignature === undefined : flags.isReadonly;
}

function baseOf(reflection: DeclarationReflection): Entry["base"] {
  const [base] = reflection.extendedTypes ?? [];
  if (base?.type !== "reference" || base.reflection === undefined) return null;
  const inherited = (reflection.children ?? [])
    .filter((child) => isInherited(child) && !UNSAID.test(child.name) && !OF_ERROR.test(child.name))
    .filter(({ kind }) => kind !== ReflectionKind.Constructor)
    .map(({ name }) => name);
  return { name: base.name, inherited };
}

/**
 * Whether it is described with another class. Members of a base class that no module exports are described
 * here.
 */
function isInherited({ inheritedFrom }: DeclarationReflection): boolean {
  return inheritedFrom?.reflection !== undefined;
}

function constructorFirst(one: Member, other: Member): number {
  return Number(other.kind === "constructor") - Number(one.kind === "constructor");
}

/** Asyncio's spelling of a name of ours: `getName` is `get_name` there. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
