// The schemas that the oracle was given, by name; and what it makes of them.
import {
  buildClientSchema, buildSchema, findBreakingChanges, getIntrospectionQuery, isInputObjectType, isScalarType, isSpecifiedDirective, isSpecifiedScalarType,
  getNamedType, lexicographicSortSchema, parse, printSchema, validateSchema, visit,
} from 'graphql';
import { describeScalars, knownScalars } from './scalars.mjs';

const schemas = new Map();

export const schemaOf = (name) => schemas.get(name);

/** Builds a schema from SDL; the result is what is wrong with it, and the custom input scalars that the oracle cannot check. */
export function build({ name, sdl }) {
  const schema = describeScalars(buildSchema(sdl));
  schemas.set(name, schema);
  return { errors: validateSchema(schema).map((error) => error.message), unknownScalars: unknownInputScalars(schema) };
}

function unknownInputScalars(schema) {
  const inputs = Object.values(schema.getTypeMap()).flatMap((type) =>
    isInputObjectType(type)
      ? Object.values(type.getFields())
      : Object.values(type.getFields?.() ?? {}).flatMap((field) => field.args));
  const names = [...inputs, ...schema.getDirectives().flatMap((directive) => directive.args)]
    .map((input) => getNamedType(input.type))
    .filter((type) => isScalarType(type) && !isSpecifiedScalarType(type))
    .map((type) => type.name);
  return [...new Set(names)].filter((name) => !knownScalars.includes(name));
}

/** The introspection query that asks for everything. */
export const introspectionQuery = () => getIntrospectionQuery({
  descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true,
});

const canonical = (schema) => printSchema(lexicographicSortSchema(schema));

/** SDL as graphql-js prints it, sorted. */
export const printSdl = ({ sdl }) => canonical(buildSchema(sdl));

/** The data of an introspection answer as graphql-js prints it, sorted. */
export const printIntrospection = ({ data }) => canonical(buildClientSchema(data));

/** What of one schema a client may use and another has no more, each as "KIND: description". */
export const breakingChanges = ({ before, after }) =>
  findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ type, description }) => `${type}: ${description}`);

/** The names of directives that SDL applies to elements and introspection has no place for. */
export function appliedDirectives({ sdl }) {
  const names = new Set();
  visit(parse(sdl), { Directive: (node) => void (isSpecifiedDirective({ name: node.name.value }) || names.add(node.name.value)) });
  return [...names].sort();
}
