using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>
/// The arguments of a field or directive where a document writes them. Those without variables are coerced once, when the plan is
/// made; a request coerces the others.
/// </summary>
internal sealed class ArgumentPlan
{
    private readonly Step[] steps;
    private readonly GraphQLError? constantError;
    private readonly InputObject? constant;

    private ArgumentPlan(Step[] steps)
    {
        this.steps = steps;
        constantError = steps.Select(step => step.Error).FirstOrDefault(error => error is not null);
        constant = steps.All(step => step.IsConstant) ? new InputObject([.. steps.SelectMany(step => step.Constant!)]) : null;
    }

    /// <summary>Whether every request gets the same arguments.</summary>
    public bool IsConstant => constant is not null;

    /// <summary>Prepares the arguments that a document gives to a field or directive.</summary>
    public static ArgumentPlan Of(IReadOnlyList<InputValueDefinition> definitions, IReadOnlyList<ArgumentNode> given) =>
        new([.. definitions.Select(definition => Step.Of(definition, given.FirstOrDefault(a => a.Name == definition.Name)?.Value))]);

    /// <summary>The arguments for a request.</summary>
    /// <returns>An execution error, to which the executor adds path and location; null when the arguments are right.</returns>
    public GraphQLError? Coerce(Variables variables, out InputObject arguments)
    {
        arguments = constant ?? InputObject.Empty;
        if (constant is not null || constantError is not null)
        {
            return constantError;
        }

        var entries = new List<KeyValuePair<string, object?>>(steps.Length);
        foreach (var step in steps)
        {
            if (step.Coerce(variables, entries) is { } error)
            {
                return error;
            }
        }

        arguments = new InputObject(entries);
        return null;
    }

    private sealed record Step(InputValueDefinition Definition, ValueNode? Given)
    {
        // None or one; null for an argument with variables.
        public IReadOnlyList<KeyValuePair<string, object?>>? Constant { get; private init; }

        public GraphQLError? Error { get; private init; }

        public bool IsConstant => Constant is not null;

        public static Step Of(InputValueDefinition definition, ValueNode? given)
        {
            if (given is not null && !LiteralCoercion.IsConstant(given))
            {
                return new Step(definition, given);
            }

            var entries = new List<KeyValuePair<string, object?>>(1);
            var error = ArgumentCoercion.Coerce(definition, given, Variables.None, entries);
            return new Step(definition, given) { Constant = entries, Error = error };
        }

        public GraphQLError? Coerce(Variables variables, List<KeyValuePair<string, object?>> entries)
        {
            if (Constant is null)
            {
                return ArgumentCoercion.Coerce(Definition, Given, variables, entries);
            }

            entries.AddRange(Constant);
            return null;
        }
    }
}
