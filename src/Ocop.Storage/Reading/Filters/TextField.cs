using Ocop.Domain.Text;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>The ways in which text is matched.</summary>
public enum TextMatch
{
    /// <summary><c>contains</c></summary>
    Contains,

    /// <summary><c>startsWith</c></summary>
    StartsWith,

    /// <summary><c>endsWith</c></summary>
    EndsWith,
}

/// <summary>A field of text, compared character by character as stored: case and accents count, and only the Unicode form (NFC) is evened out.</summary>
/// <remarks>Text that forgives accents and case is what a search is for.</remarks>
public class TextField : FilterField
{
    internal TextField(string column, TableSet tables)
        : base(column, tables)
    {
    }

    /// <summary>Rows whose text is this one (<c>eq</c>); null asks for rows without text.</summary>
    public Filter Is(string? value) => Equal(Stored(value));

    /// <summary>Rows whose text is not this one (<c>neq</c>), rows without text included; null asks for rows with text.</summary>
    public Filter IsNot(string? value) => Filter.Not(Is(value));

    /// <summary>Rows whose text is in the list (<c>in</c>); null in the list stands for rows without text.</summary>
    public Filter IsIn(IEnumerable<string?> values) => Member(values.Select(Stored));

    /// <summary>Rows whose text is not in the list (<c>nin</c>), rows without text included unless the list holds null.</summary>
    public Filter IsNotIn(IEnumerable<string?> values) => Filter.Not(IsIn(values));

    /// <summary>Rows whose text matches; every row with text matches the empty text, none matches null.</summary>
    public Filter Matches(TextMatch match, string? value) => Stored(value) switch
    {
        null => new ConstantCondition(this, false),
        "" => Present(true),
        var text => Holds(new TextCondition(this, match, text)),
    };

    /// <summary>Rows whose text does not match (<c>ncontains</c>, <c>nstartsWith</c>, <c>nendsWith</c>), rows without text included.</summary>
    public Filter MatchesNot(TextMatch match, string? value) => Filter.Not(Matches(match, value));

    /// <summary>The text in the form of stored text; blanks at its ends stay, because a part of a name may begin or end at one.</summary>
    private static string? Stored(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return value;
        var text = VietnameseText.Normalize(value);
        if (text.Length == 0)
            return char.IsWhiteSpace(value[0]) ? " " : "";
        return (char.IsWhiteSpace(value[0]) ? " " : "") + text + (char.IsWhiteSpace(value[^1]) ? " " : "");
    }
}
