import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const PREFIX = 'virtual:graphql/';

function nameOf(source: string): string {
  const name = /\b(?:query|mutation|subscription|fragment)\s+(\w+)/.exec(source)?.[1];
  if (!name) throw new Error(`A GraphQL document without a name: ${source.trim().slice(0, 60)}`);
  return name;
}

function spreadsOf(source: string): string[] {
  return [...new Set([...source.matchAll(/\.\.\.\s*(\w+)/g)].map((match) => match[1] ?? ''))].filter(
    (name) => name && name !== 'on',
  );
}

function sourceFiles(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(join('src', 'gql')));
}

/**
 * Makes a module of each document written as graphql(`…`), so that a document travels with the route that uses it.
 * The generated `gql` folder keeps the types only; its lookup table of all documents never reaches the browser.
 */
export function graphqlDocuments(src: string): Plugin {
  const sources = new Map<string, string>();
  const collect = (code: string) => {
    for (const match of code.matchAll(CALL)) {
      const source = match[1] ?? '';
      sources.set(nameOf(source), source);
    }
  };
  return {
    name: 'chidao:graphql-documents',
    enforce: 'pre',
    buildStart() {
      for (const file of sourceFiles(src)) collect(readFileSync(file, 'utf8'));
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const source = sources.get(id.slice(PREFIX.length + 1));
      if (source === undefined) throw new Error(`No GraphQL document defines ${id.slice(PREFIX.length + 1)}`);
      const fragments = spreadsOf(source);
      return [
        `import { gql } from '@urql/core';`,
        ...fragments.map((name) => `import ${name} from '${PREFIX}${name}';`),
        // as a template, with an empty part after each fragment: given a bare string, gql appends its letters
        `export default gql(${JSON.stringify([source, ...fragments.map(() => '')])}${fragments.map((name) => `, ${name}`).join('')});`,
      ].join('\n');
    },
    transform(code, id) {
      if (!id.startsWith(src) || id.includes(join('src', 'gql')) || !code.includes('graphql(`')) return null;
      collect(code);
      const imports = new Map<string, string>();
      const replaced = code.replace(CALL, (_, source: string) => {
        const name = nameOf(source);
        imports.set(name, `import __document_${name} from '${PREFIX}${name}';`);
        return `__document_${name}`;
      });
      // One line in front keeps the source positions of the rest within reach.
      return { code: `${[...imports.values()].join(' ')} ${replaced}`, map: null };
    },
  };
}
