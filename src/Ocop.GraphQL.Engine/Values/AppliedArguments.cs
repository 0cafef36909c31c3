using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>The arguments of directives applied to a schema, as values.</summary>
internal static class AppliedArguments
{
    /// <summary>The arguments that an element gives to a directive, with defaults; null where the directive is not applied.</summary>
    /// <param name="element">An element of a schema that passed its rules.</param>
    /// <param name="directive">A directive of the same schema; of a repeatable one the first counts.</param>
    public static InputObject? Find(ISchemaElement element, DirectiveDefinition directive) =>
        element.FindAppliedDirective(directive.Name) is { } applied ? Of(directive, applied) : null;

    /// <summary>The arguments of one application.</summary>
    public static InputObject Of(DirectiveDefinition directive, DirectiveNode applied)
    {
        var error = ArgumentPlan.Of(directive.Arguments, applied.Arguments).Coerce(Variables.None, out var arguments);
        Invariant.Holds(error is null, $"the arguments of @{directive.Name} passed the schema's rules");
        return arguments;
    }
}
