namespace Ocop.GraphQL.Engine.Types.Scalars;

/// <summary>The five scalars of the specification (sections 3.5.1 to 3.5.5).</summary>
public static class BuiltInScalars
{
    /// <summary>Integers of 32 bits.</summary>
    public static ScalarType Int { get; } = new IntScalar();

    /// <summary>Numbers in double precision.</summary>
    public static ScalarType Float { get; } = new FloatScalar();

    /// <summary>Texts.</summary>
    public static ScalarType String { get; } = new StringScalar();

    /// <summary>True or false.</summary>
    public static ScalarType Boolean { get; } = new BooleanScalar();

    /// <summary>Identifiers.</summary>
    public static ScalarType Id { get; } = new IdScalar();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ScalarType> All { get; } = [Int, Float, String, Boolean, Id];
}
