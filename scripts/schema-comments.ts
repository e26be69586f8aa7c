/**
 * The doc comments of a zod schema, brought into the JSON Schema that was made from it: so comments can stay
 * comments, and cost no browser a byte. Read from the source alone: a property is looked for wherever its
 * schema is put together, through the names of other schemas.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** As much of a JSON Schema as is walked here. */
interface Json {
  description?: string
  properties?: Record<string, Json>
  items?: Json
  anyOf?: Json[]
  oneOf?: Json[]
  additionalProperties?: Json | boolean
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
}

/** Where a name of the top of a file gets its value, there or in the file that it is imported from. */
function declarationOf(name: string, source: ts.SourceFile): ts.VariableDeclaration | undefined {
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      const found = statement.declarationList.declarations.find((each) => each.name.getText() === name)
      if (found) return found
    } else if (ts.isImportDeclaration(statement)) {
      const names = statement.importClause?.namedBindings
      if (!names || !ts.isNamedImports(names) || !names.elements.some((each) => each.name.text === name))
        continue
      const from = (statement.moduleSpecifier as ts.StringLiteral).text
      return from.startsWith('.')
        ? declarationOf(name, parse(join(dirname(source.fileName), from)))
        : undefined
    }
  }
  return undefined
}

/** What a node stands for: behind a property its value, behind a name what is declared under it. */
function behind(node: ts.Node): ts.Node | undefined {
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) return node.initializer
  if (ts.isShorthandPropertyAssignment(node)) return node.name
  return ts.isIdentifier(node) ? declarationOf(node.text, node.getSourceFile()) : undefined
}

/** The comment at a property, or else at the first named schema that it is made from. */
function commentOn(node: ts.Node): string | undefined {
  const text = ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(node).at(-1)?.comment)
  if (text) return text.replace(/\s+/g, ' ')
  if (ts.isObjectLiteralExpression(node)) return undefined
  const next = behind(node)
  return next ? commentOn(next) : ts.forEachChild(node, commentOn)
}

/** The properties that a schema is put together from, those of schemas within it left out. */
function propertiesIn(node: ts.Node, found = new Map<string, ts.Node>()): Map<string, ts.Node> {
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    if (!found.has(node.name.getText())) found.set(node.name.getText(), node)
  } else if (!ts.isTypeNode(node)) {
    const next = behind(node)
    if (next) propertiesIn(next, found)
    else ts.forEachChild(node, (child) => void propertiesIn(child, found))
  }
  return found
}

function walk(json: Json, node: ts.Node): void {
  const known = propertiesIn(node)
  for (const [name, inner] of Object.entries(json.properties ?? {})) {
    const property = known.get(name)
    const description = property && commentOn(property)
    if (description) inner.description = description
    if (property) walk(inner, behind(property) ?? property)
  }
  const { items, additionalProperties, anyOf = [], oneOf = [] } = json
  for (const part of [items, additionalProperties, ...anyOf, ...oneOf]) {
    if (typeof part === 'object') walk(part, node)
  }
}

/** Writes what its comments say into the JSON Schema of the zod schema that has this name in this file. */
export function describe<Schema extends object>(schema: Schema, file: string, name: string): Schema {
  const declared = declarationOf(name, parse(file))
  if (!declared) throw new Error(`${file} declares no ${name}`)
  walk(schema as Json, declared)
  return schema
}
