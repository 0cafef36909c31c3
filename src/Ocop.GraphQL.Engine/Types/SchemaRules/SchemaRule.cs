namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>A rule that schemas keep (specification, the "Type Validation" parts of section 3).</summary>
internal abstract class SchemaRule
{
    /// <summary>What breaks the rule: sentences that start with a schema coordinate.</summary>
    public abstract IEnumerable<string> Errors(SchemaDraft schema);
}
