namespace Ocop.GraphQL.Engine.Types;

/// <summary>A schema that breaks rules of the specification's section 3; a mistake of its author, found when it is built.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>Creates the exception for at least one error.</summary>
    internal SchemaException(IReadOnlyList<SchemaError> errors)
        : base($"The schema has {errors.Count} error(s):\n- {string.Join("\n- ", errors)}") => Errors = errors;

    /// <summary>All errors.</summary>
    public IReadOnlyList<SchemaError> Errors { get; }
}
