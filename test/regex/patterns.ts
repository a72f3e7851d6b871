import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyNode, type Expression, type Literal, type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';

export interface Pattern {
  /** From the repository's root, with forward slashes. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression in the TypeScript files below `folder`: literals, and those that are built from pieces. */
export function patternsIn(folder: string): Pattern[] {
  return readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => {
      const file = `${folder}/${name.replaceAll('\\', '/')}`;
      return patternsOf(readFileSync(join(process.cwd(), file), 'utf8'), file);
    });
}

export function patternsOf(typescript: string, file: string): Pattern[] {
  // Types away first; what is left is JavaScript, which the parser knows.
  const { code } = transformSync(typescript, { loader: 'ts', target: 'es2023' });
  const patterns: Pattern[] = [];
  const constants = new Map<string, Expression>();
  const nodes = [...walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))];
  for (const node of nodes) {
    if (node.type === 'VariableDeclaration' && node.kind === 'const')
      for (const { id, init } of node.declarations)
        if (id.type === 'Identifier' && init) constants.set(id.name, init);
  }
  for (const node of nodes) {
    if (isRegex(node)) patterns.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression') continue;
    if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') continue;
    const [source, flags] = node.arguments;
    if (source === undefined || source.type === 'SpreadElement' || flags?.type === 'SpreadElement')
      throw new Error(`${file}: this RegExp cannot be read from the source`);
    patterns.push({
      file,
      source: evaluate(source, constants, file),
      flags: flags === undefined ? '' : evaluate(flags, constants, file),
    });
  }
  return patterns;
}

/** The string that `expression` gives, where it is made of literals and constants of the same file. */
function evaluate(expression: Expression, constants: ReadonlyMap<string, Expression>, file: string): string {
  switch (expression.type) {
    case 'Literal':
      if (typeof expression.value === 'string') return expression.value;
      if (isRegex(expression)) return expression.regex.pattern;
      break;
    case 'TemplateLiteral':
      return expression.quasis
        .map(({ value }, at) => {
          const inner = expression.expressions[at];
          return (value.cooked ?? '') + (inner === undefined ? '' : evaluate(inner, constants, file));
        })
        .join('');
    case 'BinaryExpression':
      if (expression.operator === '+' && expression.left.type !== 'PrivateIdentifier')
        return evaluate(expression.left, constants, file) + evaluate(expression.right, constants, file);
      break;
    case 'Identifier': {
      const value = constants.get(expression.name);
      if (value !== undefined) return evaluate(value, constants, file);
      break;
    }
    case 'MemberExpression':
      if (
        expression.object.type === 'Identifier' &&
        expression.property.type === 'Identifier' &&
        expression.property.name === 'source'
      )
        return evaluate(expression.object, constants, file);
      break;
    default:
  }
  throw new Error(
    `${file}: build the pattern from literals and constants of the same file, so that it can be judged here`,
  );
}

function isRegex(node: AnyNode | Expression): node is Literal & { regex: NonNullable<Literal['regex']> } {
  return node.type === 'Literal' && node.regex != null;
}

/** `node` and everything below it. */
function* walk(node: Node): Generator<AnyNode> {
  yield node as AnyNode;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child === 'object' && child !== null && typeof child.type === 'string') yield* walk(child);
  }
}
