using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>A scalar type (specification, section 3.5): how its values are read from clients and written to them.</summary>
public abstract class ScalarType : NamedType
{
    /// <summary>Creates the type.</summary>
    protected ScalarType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>Address of the scalar's own specification (<c>@specifiedBy</c>); null where there is none.</summary>
    public virtual string? SpecifiedByUrl => null;

    /// <summary>Input coercion (section 3.5): the C# value of a literal or of a variable's JSON value.</summary>
    /// <param name="input">Never null, a variable or a null literal; JSON values come as the literal that writes them.</param>
    /// <param name="origin">Whether <paramref name="input"/> was a literal or JSON: JSON has one number type, literals have two.</param>
    /// <param name="value">The value that resolvers get.</param>
    /// <returns>Null when the value was accepted; otherwise what is wrong, as the end of a sentence: <c>"Int cannot represent …"</c>.</returns>
    public abstract string? CoerceInput(ValueNode input, InputOrigin origin, out object? value);

    /// <summary>Result coercion (section 3.5): the value as the response carries it.</summary>
    /// <param name="value">A leaf, never null, a list, an object or an error.</param>
    /// <param name="coerced">A string, number or boolean.</param>
    /// <returns>Whether the value can be represented by this scalar.</returns>
    public abstract bool TryCoerceOutput(in FieldValue value, out FieldValue coerced);

    /// <summary>
    /// Whether <see cref="TryCoerceOutput"/> would answer the value unchanged. A short cut for the values that a scalar usually gets;
    /// false is always right.
    /// </summary>
    internal virtual bool SendsUnchanged(in FieldValue value) => false;
}

/// <summary>Where an input value was written.</summary>
public enum InputOrigin
{
    /// <summary>In the document.</summary>
    Literal,

    /// <summary>In the request's JSON variables.</summary>
    Variable,
}
