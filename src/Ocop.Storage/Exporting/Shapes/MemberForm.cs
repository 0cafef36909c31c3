using NodaTime;

namespace Ocop.Storage.Exporting.Shapes;

/// <summary>How a stored value is written in a document.</summary>
internal enum MemberForm
{
    /// <summary>A text as stored: texts, names of enums, dates and instants.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A binary number, in the fewest digits that read back as the same number.</summary>
    Real,

    /// <summary>A decimal number, digit for digit as stored.</summary>
    Decimal,

    /// <summary>True or false; false is left out.</summary>
    Flag,

    /// <summary>Texts that a column holds one per line, as an array; left out where there is none.</summary>
    Lines,
}

/// <summary>Finds the form of a row's property.</summary>
internal static class MemberForms
{
    /// <summary>The form in which values of a property's type are written.</summary>
    /// <exception cref="ArgumentException">No document holds values of the type.</exception>
    public static MemberForm Of(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            _ when value == typeof(string) || value.IsEnum || value == typeof(LocalDate) || value == typeof(Instant) => MemberForm.Text,
            _ when value == typeof(int) || value == typeof(long) => MemberForm.Integer,
            _ when value == typeof(double) => MemberForm.Real,
            _ when value == typeof(decimal) => MemberForm.Decimal,
            _ when value == typeof(bool) => MemberForm.Flag,
            _ when value == typeof(IReadOnlyList<string>) => MemberForm.Lines,
            _ => throw new ArgumentException($"No document holds a {value.Name}.", nameof(type)),
        };
    }
}
