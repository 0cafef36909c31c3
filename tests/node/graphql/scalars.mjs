// Custom scalars of the served schema, by what their descriptions in the SDL say and nothing else.
import { GraphQLError, Kind } from 'graphql';

const calendarDate = /^(\d{4})-(\d{2})-(\d{2})$/;

function parseLocalDate(value) {
  const [, year, month, day] = (typeof value === 'string' && calendarDate.exec(value)) || [];
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (!(Number(year) >= 1) || date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) {
    throw new GraphQLError('LocalDate is a calendar date in ISO 8601.');
  }
  return value;
}

const moment = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;

function parseInstant(value) {
  const [, day] = (typeof value === 'string' && moment.exec(value)) || [];
  if (!day) {
    throw new GraphQLError('Instant is a moment in UTC in ISO 8601.');
  }
  parseLocalDate(day);
  return value;
}

const inputs = { LocalDate: parseLocalDate, Instant: parseInstant };

/** Gives the custom scalars of a schema what the oracle knows of them. */
export function describeScalars(schema) {
  for (const [name, parse] of Object.entries(inputs)) {
    const scalar = schema.getType(name);
    if (scalar) {
      scalar.parseValue = parse;
      scalar.parseLiteral = (node) => parse(node.kind === Kind.STRING ? node.value : undefined);
    }
  }
  return schema;
}

/** The custom scalars that the oracle can check as inputs. */
export const knownScalars = Object.keys(inputs);
