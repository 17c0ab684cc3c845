import type ts from "typescript";
import type { TypeScript } from "./typescript.ts";

/**
 * Marks where an exception is being handled: JavaScript does not expose it, and Python's tracebacks show it.
 * A `catch` becomes
 *
 *     catch (error) { const handling = __beginExcept(error, true); try { … }
 *       catch (raised) { throw __raisedInExcept(handling, raised); } finally { __endExcept(handling); } }
 *
 * where `true` means that the clause is in the body of a coroutine. A `finally` is treated so when an
 * exception brought it about, and `throw x` becomes `throw __withRaiseContext(x)`.
 */
export function markHandlers(ts: TypeScript): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (file) => {
    const { factory } = context;

    function visitor(inCoroutine: boolean): (node: ts.Node) => ts.Node {
      const visit = (node: ts.Node): ts.Node => {
        const visitInner = ts.isFunctionLike(node) ? visitor(isCoroutine(node)) : visit;
        const visited = ts.visitEachChild(node, visitInner, context);
        if (ts.isThrowStatement(visited)) {
          return factory.updateThrowStatement(visited, call("__withRaiseContext", visited.expression));
        }
        if (ts.isCatchClause(visited)) return markCatch(visited, inCoroutine);
        return ts.isTryStatement(visited) && visited.finallyBlock !== undefined
          ? markFinally(visited, visited.finallyBlock, inCoroutine)
          : visited;
      };
      return visit;
    }

    function isCoroutine(node: ts.SignatureDeclaration): boolean {
      const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
      return modifiers.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
    }

    function markCatch(clause: ts.CatchClause, inCoroutine: boolean): ts.CatchClause {
      const { block, variableDeclaration: declared } = clause;
      const isNamed = declared !== undefined && ts.isIdentifier(declared.name);
      const caught = isNamed ? declared.name : factory.createUniqueName("caught");
      const taken = declared === undefined || isNamed ? [] : [constant(declared.name, caught)];
      const handling = factory.createUniqueName("handling");
      return factory.updateCatchClause(
        clause,
        isNamed ? declared : factory.createVariableDeclaration(caught),
        factory.createBlock([
          constant(handling, call("__beginExcept", caught, bool(inCoroutine))),
          handled(handling, factory.updateBlock(block, [...taken, ...block.statements])),
        ]),
      );
    }

    function markFinally(statement: ts.TryStatement, cleanUp: ts.Block, inCoroutine: boolean): ts.Block {
      const handling = factory.createUniqueName("handling");
      const caught = factory.createUniqueName("caught");
      const { tryBlock, catchClause } = statement;
      const inner =
        catchClause === undefined
          ? tryBlock
          : factory.createBlock([factory.createTryStatement(tryBlock, catchClause, undefined)]);
      const note = factory.createCatchClause(
        factory.createVariableDeclaration(caught),
        factory.createBlock([
          factory.createExpressionStatement(
            factory.createAssignment(handling, call("__beginExcept", caught, bool(inCoroutine))),
          ),
          factory.createThrowStatement(caught),
        ]),
      );
      return factory.createBlock([
        factory.createVariableStatement(
          undefined,
          factory.createVariableDeclarationList(
            [factory.createVariableDeclaration(handling)],
            ts.NodeFlags.Let,
          ),
        ),
        factory.updateTryStatement(statement, inner, note, factory.createBlock([handled(handling, cleanUp)])),
      ]);
    }

    /** What runs while an exception is being handled. */
    function handled(handling: ts.Identifier, block: ts.Block): ts.Statement {
      const raised = factory.createUniqueName("raised");
      return factory.createTryStatement(
        block,
        factory.createCatchClause(
          factory.createVariableDeclaration(raised),
          factory.createBlock([factory.createThrowStatement(call("__raisedInExcept", handling, raised))]),
        ),
        factory.createBlock([factory.createExpressionStatement(call("__endExcept", handling))]),
      );
    }

    function constant(name: ts.BindingName, value: ts.Expression): ts.Statement {
      return factory.createVariableStatement(
        undefined,
        factory.createVariableDeclarationList(
          [factory.createVariableDeclaration(name, undefined, undefined, value)],
          ts.NodeFlags.Const,
        ),
      );
    }

    function bool(value: boolean): ts.Expression {
      return value ? factory.createTrue() : factory.createFalse();
    }

    function call(name: string, ...args: readonly ts.Expression[]): ts.Expression {
      const [first] = args;
      const made = factory.createCallExpression(factory.createIdentifier(name), undefined, args);
      return first === undefined || first.pos < 0 ? made : ts.setTextRange(made, first);
    }

    return ts.visitEachChild(file, visitor(false), context);
  };
}
