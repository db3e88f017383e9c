// Writes what the normalised cache needs to know of the contract: which types have an id, which implement what,
// and the names of the commands. A few kB instead of the whole introspection.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, isInterfaceType, isObjectType, isUnionType } from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../schema.graphqls', import.meta.url), 'utf8'));
const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
const index = {
  query: 'Query',
  mutation: null,
  objects: {},
  interfaces: [],
  unions: {},
  embedded: [],
  commands: [],
};
for (const type of Object.values(schema.getTypeMap())) {
  if (type.name.startsWith('__')) continue;
  if (isObjectType(type)) {
    index.objects[type.name] = type.getInterfaces().map((each) => each.name);
    if (!roots.has(type) && !type.getFields().id) index.embedded.push(type.name);
  } else if (isInterfaceType(type)) {
    index.interfaces.push(type.name);
  } else if (isUnionType(type)) {
    index.unions[type.name] = type.getTypes().map((each) => each.name);
  }
}
const mutation = schema.getMutationType();
if (mutation) {
  index.mutation = mutation.name;
  index.commands = Object.keys(mutation.getFields());
}
const out = new URL('../src/gql/', import.meta.url);
mkdirSync(out, { recursive: true });
writeFileSync(
  new URL('schemaIndex.ts', out),
  `/** Generated from schema.graphqls by scripts/schema-index.js. */\nexport const schemaIndex = ${JSON.stringify(index, null, 2)};\n`,
);
