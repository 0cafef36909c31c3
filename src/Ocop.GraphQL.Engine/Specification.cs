namespace Ocop.GraphQL.Engine;

/// <summary>The edition of the GraphQL specification that this engine implements, stated once.</summary>
public static class Specification
{
    /// <summary>Name of the edition.</summary>
    public const string Edition = "September2025";

    /// <summary>Address of the edition; section links of errors and comments start with it.</summary>
    public const string Address = "https://spec.graphql.org/September2025/";
}
