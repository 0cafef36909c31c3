using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>
/// Section 3.13: a directive applied to an element of the schema is defined, may stand there, stands there once unless it is
/// repeatable, and has the arguments that it asks for and no others.
/// </summary>
internal sealed class AppliedDirectivesRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema)
    {
        var definitions = schema.AllDirectives.ToLookup(directive => directive.Name);
        return
            from applied in schema.Elements()
            from directives in applied.Element.AppliedDirectives.GroupBy(directive => directive.Name)
            from error in ErrorsOf(applied, definitions[directives.Key].FirstOrDefault(), directives)
            select error;
    }

    private static IEnumerable<SchemaError> ErrorsOf(
        PlacedElement applied,
        DirectiveDefinition? definition,
        IGrouping<string, DirectiveNode> directives) => definition is null
        ? [new SchemaError(applied.Coordinate, $"has @{directives.Key}, which is not a directive of this schema.")]
        :
        [
            .. PlaceErrors(applied, definition, Count(applied.Element, directives)),
            .. directives.SelectMany(directive => ArgumentErrors(applied.Coordinate, definition, directive)),
        ];

    private static int Count(ISchemaElement element, IGrouping<string, DirectiveNode> directives) =>
        directives.Count() + (ModelledDirectives.IsModelled(element, directives.Key) ? 1 : 0);

    private static IEnumerable<SchemaError> PlaceErrors(
        PlacedElement applied, DirectiveDefinition definition, int count)
    {
        if (!definition.Locations.Contains(applied.Location))
        {
            var place = DirectiveLocations.NameOf(applied.Location);
            yield return new SchemaError(applied.Coordinate, $"has @{definition.Name}, which may not stand on {place}.");
        }

        if (count > 1 && !definition.IsRepeatable)
        {
            yield return new SchemaError(applied.Coordinate, $"has @{definition.Name} more than once, but it is not repeatable.");
        }
    }

    private static IEnumerable<SchemaError> ArgumentErrors(string coordinate, DirectiveDefinition definition, DirectiveNode directive)
    {
        foreach (var name in directive.Arguments.Select(argument => argument.Name).Distinct())
        {
            if (definition.Arguments.All(argument => argument.Name != name))
            {
                yield return new SchemaError(coordinate, $"gives @{definition.Name} the argument {name}, which it does not have.");
            }

            if (directive.Arguments.Count(argument => argument.Name == name) > 1)
            {
                yield return new SchemaError(coordinate, $"gives @{definition.Name} the argument {name} more than once.");
            }
        }

        foreach (var required in definition.Arguments.Where(argument => argument.IsRequired))
        {
            if (directive.Arguments.All(argument => argument.Name != required.Name))
            {
                yield return new SchemaError(coordinate, $"gives @{definition.Name} no {required.Name}, which it requires.");
            }
        }
    }
}
