namespace Ocop.GraphQL.Engine.Validation.Limits;

/// <summary>
/// How much a definition asks for with everything that it spreads; numbers beyond <see cref="int"/> stay at its highest.
/// </summary>
/// <param name="Depth">The most fields below each other.</param>
/// <param name="Fields">The number of fields.</param>
/// <param name="Aliases">The number of aliases.</param>
/// <param name="Directives">The number of directives.</param>
internal readonly record struct OperationSize(int Depth, int Fields, int Aliases, int Directives)
{
    /// <summary>What is written in the definition itself.</summary>
    public static OperationSize Of(DefinitionOutline outline) => new(outline.Depth, outline.Fields, outline.Aliases, outline.Directives);

    /// <summary>This size with a fragment spread below some fields.</summary>
    public OperationSize With(OperationSize fragment, int below) => new(
        Math.Max(Depth, Sum(below, fragment.Depth)),
        Sum(Fields, fragment.Fields),
        Sum(Aliases, fragment.Aliases),
        Sum(Directives, fragment.Directives));

    private static int Sum(int left, int right) => left > int.MaxValue - right ? int.MaxValue : left + right;
}
