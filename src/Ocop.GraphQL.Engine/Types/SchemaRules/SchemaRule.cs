namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>A rule that schemas keep (specification, the "Type Validation" parts of section 3).</summary>
internal abstract class SchemaRule
{
    /// <summary>What breaks the rule: each with the schema coordinate it speaks of.</summary>
    public abstract IEnumerable<SchemaError> Errors(SchemaDraft schema);
}
