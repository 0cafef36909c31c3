using Ocop.GraphQL.Engine.Types;

namespace Ocop.Testing.Generation;

/// <summary>
/// Writes documents for a schema: valid ones without slips, and with slips such that go wrong in a few places, most of them invalid.
/// </summary>
public sealed class DocumentWriter(Schema schema, Chance chance)
{
    /// <summary>A document with one operation, at times two.</summary>
    public string Write()
    {
        if (!chance.OneIn(6)) return Operation(chance.OneIn(3) ? "" : "Q", "F");
        return Operation("Q", "F") + "\n" + Operation(chance.Slips(6) ? chance.OneOf("", "Q") : "R", chance.Slips(6) ? "F" : "G");
    }

    private string Operation(string name, string prefix)
    {
        var variables = new OperationVariables(schema, chance);
        var selections = new SelectionWriter(schema, chance, variables) { Prefix = prefix };
        var directives = new DirectiveWriter(schema, chance, variables);
        var (kind, type, location) = chance.Pick([.. Kinds()]);
        string set = location == DirectiveLocation.Subscription ? selections.Lone(type) : selections.Set(type);
        string applied = directives.At(location);
        string definitions = variables.Definitions(() => directives.At(DirectiveLocation.VariableDefinition, isConstant: true));
        string text = string.Join('\n', chance.Shuffle([$"{kind} {name}{definitions}{applied} {set}", .. selections.Fragments]));
        return chance.Slips(20) ? text + "\nfragment Unused on Query { __typename }" : text;
    }

    private IEnumerable<(string Kind, ObjectType Type, DirectiveLocation Location)> Kinds()
    {
        yield return ("query", schema.Roots.Query, DirectiveLocation.Query);
        if (schema.Roots.Mutation is { } mutation) yield return ("mutation", mutation, DirectiveLocation.Mutation);
        if (schema.Roots.Subscription is { } subscription) yield return ("subscription", subscription, DirectiveLocation.Subscription);
    }
}
