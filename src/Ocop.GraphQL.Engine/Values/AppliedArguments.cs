using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>The arguments of directives applied to a schema, as values.</summary>
internal static class AppliedArguments
{
    /// <summary>The arguments that an element gives to a directive, with defaults.</summary>
    /// <param name="element">An element of a schema.</param>
    /// <param name="directive">A directive of the same schema; of a repeatable one the first counts. Null where there is none.</param>
    /// <returns>Null where the directive is not applied, or its arguments are wrong: rules report these.</returns>
    public static InputObject? Find(ISchemaElement element, DirectiveDefinition? directive)
    {
        if (directive is null || element.FindAppliedDirective(directive.Name) is not { } applied)
        {
            return null;
        }

        return ArgumentPlan.Of(directive.Arguments, applied.Arguments).Coerce(Variables.None, out var arguments) is null ? arguments : null;
    }
}
