using System.Globalization;

namespace Ocop.Storage.Reading.Sql;

/// <summary>The text of one statement and the values of its parameters, written in one walk over a query.</summary>
/// <remarks>
/// Values never enter the text, so the text is the shape of the query: two queries that differ in values alone write the same
/// characters, and the text finds the prepared command without a second walk that could disagree with it.
/// The buffers are kept from statement to statement.
/// </remarks>
internal sealed class SqlText
{
    /// <summary>What stands before a parameter's number in its name.</summary>
    public const string ParameterPrefix = "@p";

    private static readonly string[] Names = [.. Enumerable.Range(0, 64).Select(NameOf)];

    private readonly List<object> values = [];
    private char[] characters = new char[2048];
    private int length;

    /// <summary>The text written so far.</summary>
    public ReadOnlySpan<char> Text => characters.AsSpan(0, length);

    /// <summary>The parameter values in the order of their names.</summary>
    public List<object> Values => values;

    /// <summary>The name of the parameter at a position, the same in every statement.</summary>
    public static string ParameterName(int position) => position < Names.Length ? Names[position] : NameOf(position);

    /// <summary>Forgets text and values and keeps the buffers.</summary>
    public SqlText Clear()
    {
        length = 0;
        values.Clear();
        return this;
    }

    /// <summary>Appends text of the statement itself, never a value.</summary>
    public SqlText Append(string text)
    {
        if (length + text.Length > characters.Length)
            Array.Resize(ref characters, Math.Max(characters.Length * 2, length + text.Length));
        text.CopyTo(characters.AsSpan(length));
        length += text.Length;
        return this;
    }

    /// <summary>Appends a parameter and keeps its value.</summary>
    public SqlText Value(object value)
    {
        values.Add(value);
        return Append(ParameterName(values.Count - 1));
    }

    /// <summary>Keeps a value that the text names more than once.</summary>
    /// <returns>The parameter's name.</returns>
    public string Share(object value)
    {
        values.Add(value);
        return ParameterName(values.Count - 1);
    }

    /// <summary>Writes what tells the statement with its values from every other; good until the text is written anew.</summary>
    public ReadOnlySpan<char> WriteKey()
    {
        var end = length;
        foreach (var value in values)
        {
            // The length goes first, so that no value can pass for two.
            var text = KeyOf(value);
            Append(string.Create(CultureInfo.InvariantCulture, $"\n{value.GetType().Name} {text.Length} ")).Append(text);
        }

        (var key, length) = (length, end);
        return characters.AsSpan(0, key);
    }

    private static string KeyOf(object value) => value switch
    {
        long[] numbers => JsonList.Of(numbers.Cast<object>()),
        string[] texts => JsonList.Of(texts),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string NameOf(int position) => string.Create(CultureInfo.InvariantCulture, $"{ParameterPrefix}{position}");
}
