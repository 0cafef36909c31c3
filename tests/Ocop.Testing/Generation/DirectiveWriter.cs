using Ocop.GraphQL.Engine.Types;

namespace Ocop.Testing.Generation;

/// <summary>Writes directives at a place of a document.</summary>
internal sealed class DirectiveWriter(Schema schema, Chance chance, OperationVariables variables)
{
    /// <summary>No directive, or one or two that may stand there; with a blank ahead.</summary>
    /// <param name="location">The place.</param>
    /// <param name="isConstant">Whether variables are forbidden there.</param>
    public string At(DirectiveLocation location, bool isConstant = false)
    {
        if (chance.Slips(60)) return $" @{chance.OneOf("unknown", "deprecated(reason: \"Wrong place.\")", "skip", "include(if: true) @include(if: true)")}";
        if (chance.Slips(60)) return Write(chance.Pick(schema.Directives), isConstant);
        return chance.OneIn(5) ? Fitting(schema.Directives.Where(directive => directive.Locations.Contains(location)), isConstant) : "";
    }

    /// <summary>Directives at the root field of a subscription: @skip and @include may not stand there.</summary>
    public string AtSubscriptionRoot() => chance.OneIn(5)
        ? Fitting(schema.Directives.Where(directive => directive.Locations.Contains(DirectiveLocation.Field) && directive.Name is not ("skip" or "include")), isConstant: false)
        : "";

    private string Fitting(IEnumerable<DirectiveDefinition> directives, bool isConstant)
    {
        var fitting = directives.ToList();
        if (fitting.Count == 0) return "";

        var chosen = chance.Pick(fitting);
        string written = Write(chosen, isConstant);
        return (chosen.IsRepeatable && chance.OneIn(2)) || chance.Slips() ? written + Write(chosen, isConstant) : written;
    }

    private string Write(DirectiveDefinition directive, bool isConstant)
    {
        var values = new ValueWriter(schema, chance, isConstant ? null : variables);
        return $" @{directive.Name}{new ArgumentWriter(chance, values).Write(directive.Arguments)}";
    }
}
