// graphql-js answers what it makes of documents, values and schemas: see lines.mjs for the way of asking.
import {
  execute, getVariableValues, GraphQLError, parse, parseConstValue, parseType, specifiedRules, typeFromAST, validate, valueFromAST,
} from 'graphql';
import { serve } from '../lines.mjs';
import { libraryRoots } from './library.mjs';
import { appliedDirectives, breakingChanges, build, introspectionQuery, printIntrospection, printSdl, schemaOf } from './schemas.mjs';

/** Calls a function; what graphql-js refuses comes back as messages, what breaks in it is thrown on. */
function attempt(work) {
  try {
    return { errors: [], ...work() };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { errors: [error.message] };
  }
}

// A limit, not a rule of the specification.
const rules = specifiedRules.filter((rule) => rule.name !== 'MaxIntrospectionDepthRule');

/** What is wrong with a document. */
function findErrors({ schema, text, withLimits }) {
  return attempt(() => ({
    errors: validate(schemaOf(schema), parse(text), withLimits ? specifiedRules : rules).map((error) => error.message),
  }));
}

/** Coerces the variables of a document's first operation; the values come back as JSON. */
function coerceVariables({ schema, text, variables }) {
  const operation = parse(text).definitions.find((definition) => definition.kind === 'OperationDefinition');
  const { errors, coerced } = getVariableValues(schemaOf(schema), operation.variableDefinitions ?? [], JSON.parse(variables));
  return { errors: (errors ?? []).map((error) => error.message), values: coerced ?? null };
}

const valueRules = specifiedRules.filter((rule) => ['ValuesOfCorrectTypeRule', 'UniqueInputFieldNamesRule'].includes(rule.name));

/** Coerces a constant literal to a type. The verdict is that of validation: valueFromAST alone overlooks unknown fields. */
function coerceLiteral({ schema, type, text }) {
  return attempt(() => {
    const document = parse(`query ($value: ${type} = ${text}) { __typename }`);
    const errors = validate(schemaOf(schema), document, valueRules).map((error) => error.message);
    return errors.length > 0 ? { errors } : { value: valueFromAST(parseConstValue(text), typeFromAST(schemaOf(schema), parseType(type))) };
  });
}

/** Executes a document of the tests' library. */
async function executeOnLibrary({ schema, text, variables }) {
  const { data, errors } = await execute({
    schema: schemaOf(schema), document: parse(text), variableValues: JSON.parse(variables ?? '{}'), rootValue: libraryRoots(),
  });
  return { data, paths: (errors ?? []).map((error) => error.path ?? null), messages: (errors ?? []).map((error) => error.message) };
}

await serve({
  build,
  introspectionQuery,
  printSdl,
  printIntrospection,
  appliedDirectives,
  breakingChanges,
  parse: ({ text }) => attempt(() => void parse(text)),
  validate: findErrors,
  coerceVariables,
  coerceLiteral,
  execute: executeOnLibrary,
});
