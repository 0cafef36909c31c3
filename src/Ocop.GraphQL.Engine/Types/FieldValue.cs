using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>What a resolver answers for one parent: null, a leaf, an object, a list or an error. Numbers and booleans are not boxed.</summary>
public readonly struct FieldValue
{
    // A marker tells the kind of an unboxed value; any other reference is the value itself.
    private static readonly object IntegerMarker = new();
    private static readonly object FloatMarker = new();
    private static readonly object BooleanMarker = new();

    private readonly object? reference;
    private readonly long bits;

    private FieldValue(object? reference, long bits)
    {
        this.reference = reference;
        this.bits = bits;
    }

    /// <summary>Null; also the default.</summary>
    public static FieldValue Null => default;

    /// <summary>What the value is.</summary>
    public FieldValueKind Kind => reference switch
    {
        null => FieldValueKind.Null,
        string => FieldValueKind.String,
        not null when ReferenceEquals(reference, IntegerMarker) => FieldValueKind.Integer,
        not null when ReferenceEquals(reference, BooleanMarker) => FieldValueKind.Boolean,
        not null when ReferenceEquals(reference, FloatMarker) => FieldValueKind.Float,
        Utf8Text => FieldValueKind.Utf8,
        DecimalBox => FieldValueKind.Decimal,
        EnumAnswer => FieldValueKind.Enum,
        ValueList => FieldValueKind.List,
        GraphQLError => FieldValueKind.Error,
        _ => FieldValueKind.Object,
    };

    /// <summary>Whether the value is null.</summary>
    public bool IsNull => reference is null;

    /// <summary>A string; null answers null.</summary>
    public static FieldValue Of(string? value) => new(value, 0);

    /// <summary>An integer of up to 64 bits.</summary>
    public static FieldValue Of(long value) => new(IntegerMarker, value);

    /// <summary>An integer of 32 bits.</summary>
    public static FieldValue Of(int value) => Of((long)value);

    /// <summary>An integer, or null.</summary>
    public static FieldValue Of(int? value) => value is { } given ? Of((long)given) : Null;

    /// <summary>A floating-point number; not finite numbers are refused by result coercion.</summary>
    public static FieldValue Of(double value) => new(FloatMarker, BitConverter.DoubleToInt64Bits(value));

    /// <summary>An exact decimal, or null.</summary>
    public static FieldValue Of(decimal? value) => value is { } given ? new(new DecimalBox(given), 0) : Null;

    /// <summary>A boolean.</summary>
    public static FieldValue Of(bool value) => new(BooleanMarker, value ? 1 : 0);

    /// <summary>A string that is UTF-8 already, not yet escaped for JSON.</summary>
    public static FieldValue Utf8(ReadOnlyMemory<byte> value) => new(new Utf8Text(value), 0);

    /// <summary>An enum value.</summary>
    public static FieldValue Of(EnumValueDefinition value) => new(value.Answer, 0);

    /// <summary>An object of an object, interface or union type; null answers null.</summary>
    public static FieldValue Object(object? value) => new(value, 0);

    /// <summary>A list; null answers null.</summary>
    public static FieldValue List(FieldValue[]? items) => items is null ? Null : new(new ValueList(items), 0);

    /// <summary>A list of objects; null answers null.</summary>
    public static FieldValue Objects(IReadOnlyList<object?>? items)
    {
        if (items is null)
        {
            return Null;
        }

        var values = new FieldValue[items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Object(items[i]);
        }

        return List(values);
    }

    /// <summary>A list of strings; null answers null.</summary>
    public static FieldValue Strings(IReadOnlyList<string?>? items) => Objects(items);

    /// <summary>An error for this field alone.</summary>
    public static FieldValue Error(GraphQLError error) => new(error, 0);

    /// <summary>The string of a <see cref="FieldValueKind.String"/>.</summary>
    public string AsString() => (string)reference!;

    /// <summary>The integer of a <see cref="FieldValueKind.Integer"/>.</summary>
    public long AsInteger() => bits;

    /// <summary>The number of a <see cref="FieldValueKind.Float"/>.</summary>
    public double AsFloat() => BitConverter.Int64BitsToDouble(bits);

    /// <summary>The boolean of a <see cref="FieldValueKind.Boolean"/>.</summary>
    public bool AsBoolean() => bits != 0;

    /// <summary>The number of a <see cref="FieldValueKind.Decimal"/>.</summary>
    public decimal AsDecimal() => ((DecimalBox)reference!).Value;

    /// <summary>The bytes of a <see cref="FieldValueKind.Utf8"/>.</summary>
    public ReadOnlyMemory<byte> AsUtf8() => ((Utf8Text)reference!).Value;

    /// <summary>The enum value of a <see cref="FieldValueKind.Enum"/>.</summary>
    public EnumValueDefinition AsEnum() => ((EnumAnswer)reference!).Value;

    /// <summary>The items of a <see cref="FieldValueKind.List"/>.</summary>
    public FieldValue[] AsList() => ((ValueList)reference!).Items;

    /// <summary>The object of a <see cref="FieldValueKind.Object"/>.</summary>
    public object AsObject() => reference!;

    /// <summary>The error of a <see cref="FieldValueKind.Error"/>.</summary>
    public GraphQLError AsError() => (GraphQLError)reference!;

    /// <summary>The value for people, in tests and debuggers.</summary>
    public override string ToString() => Kind switch
    {
        FieldValueKind.Null => "null",
        FieldValueKind.Integer => $"{AsInteger()}",
        FieldValueKind.Float => $"{AsFloat()}",
        FieldValueKind.Boolean => AsBoolean() ? "true" : "false",
        FieldValueKind.Decimal => $"{AsDecimal()}",
        FieldValueKind.Enum => AsEnum().Name,
        FieldValueKind.List => $"[{string.Join(", ", AsList())}]",
        _ => reference!.ToString() ?? "",
    };

    // Own classes, so that no object of a schema's author is ever taken for a list, a number or a text.
    private sealed record DecimalBox(decimal Value);

    private sealed record Utf8Text(ReadOnlyMemory<byte> Value);

    private sealed record ValueList(FieldValue[] Items);

    /// <summary>An enum value as an answer; the definition itself is an object, which introspection describes.</summary>
    internal sealed record EnumAnswer(EnumValueDefinition Value);
}
