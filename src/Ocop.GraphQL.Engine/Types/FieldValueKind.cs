namespace Ocop.GraphQL.Engine.Types;

/// <summary>What a <see cref="FieldValue"/> is.</summary>
public enum FieldValueKind
{
    /// <summary>No value.</summary>
    Null,

    /// <summary>A string.</summary>
    String,

    /// <summary>An integer of up to 64 bits.</summary>
    Integer,

    /// <summary>A floating-point number.</summary>
    Float,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>An exact decimal.</summary>
    Decimal,

    /// <summary>A string kept as UTF-8.</summary>
    Utf8,

    /// <summary>A value of an enum type.</summary>
    Enum,

    /// <summary>An object of a composite type.</summary>
    Object,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>An error instead of a value.</summary>
    Error,
}
