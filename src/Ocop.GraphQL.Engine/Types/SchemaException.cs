namespace Ocop.GraphQL.Engine.Types;

/// <summary>A schema that breaks rules of the specification's section 3; a mistake of its author, found when it is built.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>Creates the exception for at least one error.</summary>
    internal SchemaException(IReadOnlyList<string> errors)
        : base($"The schema has {errors.Count} error(s):\n- {string.Join("\n- ", errors)}") => Errors = errors;

    /// <summary>All errors, each one sentence that starts with the schema coordinate it speaks of.</summary>
    public IReadOnlyList<string> Errors { get; }
}
