using System.Diagnostics.CodeAnalysis;

namespace Ocop.GraphQL.Engine.Types.Coordinates;

/// <summary>The name of one element of a schema, unique in it (specification, section 2.14, "Schema Coordinates").</summary>
/// <remarks>Coordinates with the same text are equal.</remarks>
public abstract record SchemaCoordinate
{
    private protected SchemaCoordinate()
    {
    }

    /// <summary>Reads a coordinate. White space is no part of one.</summary>
    /// <exception cref="FormatException">The text is no coordinate; the message says where it stops being one.</exception>
    public static SchemaCoordinate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parser = new CoordinateParser(text);
        return parser.Parse() ?? throw new FormatException(parser.Refusal);
    }

    /// <summary>Reads a coordinate, if the text is one.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SchemaCoordinate? coordinate)
    {
        coordinate = text is null ? null : new CoordinateParser(text).Parse();
        return coordinate is not null;
    }

    /// <summary>Looks the element up (section 2.14, "Semantics").</summary>
    /// <remarks>Fields that types have without declaring them (<c>__typename</c>) are no elements of a schema.</remarks>
    public CoordinateResolution Resolve(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return Find(schema);
    }

    /// <summary>Looks the element up in a schema.</summary>
    internal abstract CoordinateResolution Find(Schema schema);
}

/// <summary>A type: <c>Product</c>.</summary>
/// <param name="Type">The type's name.</param>
public sealed record TypeCoordinate(string Type) : SchemaCoordinate
{
    /// <inheritdoc/>
    public override string ToString() => Type;

    /// <inheritdoc/>
    internal override CoordinateResolution Find(Schema schema) => CoordinateResolution.Of(schema.FindType(Type));
}

/// <summary>A field of an object, interface or input object, or a value of an enum: <c>Product.name</c>.</summary>
/// <param name="Type">The type's name.</param>
/// <param name="Member">The name of the field or value.</param>
public sealed record MemberCoordinate(string Type, string Member) : SchemaCoordinate
{
    /// <inheritdoc/>
    public override string ToString() => CoordinateText.OfMember(Type, Member);

    /// <inheritdoc/>
    internal override CoordinateResolution Find(Schema schema) => schema.FindType(Type) switch
    {
        FieldsType fields => CoordinateResolution.Of(fields.FindField(Member)),
        EnumType values => CoordinateResolution.Of(values.FindValue(Member)),
        InputObjectType input => CoordinateResolution.Of(input.FindField(Member)),
        _ => CoordinateResolution.Without(new TypeCoordinate(Type)),
    };
}

/// <summary>An argument of a field: <c>Query.product(code:)</c>.</summary>
/// <param name="Type">The name of the object or interface.</param>
/// <param name="Field">The field's name.</param>
/// <param name="Argument">The argument's name.</param>
public sealed record ArgumentCoordinate(string Type, string Field, string Argument) : SchemaCoordinate
{
    /// <inheritdoc/>
    public override string ToString() => CoordinateText.OfArgument(CoordinateText.OfMember(Type, Field), Argument);

    /// <inheritdoc/>
    internal override CoordinateResolution Find(Schema schema)
    {
        if (schema.FindType(Type) is not FieldsType type)
        {
            return CoordinateResolution.Without(new TypeCoordinate(Type));
        }

        return type.FindField(Field) is { } field
            ? CoordinateResolution.Of(field.FindArgument(Argument))
            : CoordinateResolution.Without(new MemberCoordinate(Type, Field));
    }
}

/// <summary>A directive: <c>@cost</c>.</summary>
/// <param name="Directive">The directive's name without <c>@</c>.</param>
public sealed record DirectiveCoordinate(string Directive) : SchemaCoordinate
{
    /// <inheritdoc/>
    public override string ToString() => CoordinateText.OfDirective(Directive);

    /// <inheritdoc/>
    internal override CoordinateResolution Find(Schema schema) => CoordinateResolution.Of(schema.FindDirective(Directive));
}

/// <summary>An argument of a directive: <c>@cost(weight:)</c>.</summary>
/// <param name="Directive">The directive's name without <c>@</c>.</param>
/// <param name="Argument">The argument's name.</param>
public sealed record DirectiveArgumentCoordinate(string Directive, string Argument) : SchemaCoordinate
{
    /// <inheritdoc/>
    public override string ToString() => CoordinateText.OfArgument(CoordinateText.OfDirective(Directive), Argument);

    /// <inheritdoc/>
    internal override CoordinateResolution Find(Schema schema) => schema.FindDirective(Directive) is { } directive
        ? CoordinateResolution.Of(directive.Arguments.FirstOrDefault(argument => argument.Name == Argument))
        : CoordinateResolution.Without(new DirectiveCoordinate(Directive));
}
