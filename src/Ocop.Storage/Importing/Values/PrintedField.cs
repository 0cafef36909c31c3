using System.Diagnostics.CodeAnalysis;

namespace Ocop.Storage.Importing.Values;

/// <summary>A value beside the text that it was read from.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class PrintedField<T>
    where T : notnull
{
    private readonly T? value;

    private PrintedField(PrintedText printed, T? value, bool hasValue) => (Printed, this.value, HasValue) = (printed, value, hasValue);

    /// <summary>The text.</summary>
    public PrintedText Printed { get; }

    /// <summary>Whether the text could be read; where not, a problem of the row says why.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The text could not be read: ask <see cref="HasValue"/> first.</exception>
    public T Value => HasValue ? value! : throw new InvalidOperationException($"{Printed.Cell} could not be read.");

    /// <summary>A text that was read.</summary>
    public static PrintedField<T> Read(PrintedText printed, T value) => new(printed, value, true);

    /// <summary>A text that could not be read.</summary>
    public static PrintedField<T> Unread(PrintedText printed) => new(printed, default, false);

    /// <summary>Takes the value out where there is one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T result)
    {
        result = value;
        return HasValue;
    }

    /// <summary>The same field, seen from a row further down.</summary>
    public PrintedField<T> From(FieldOrigin origin) => new(Printed.From(origin), value, HasValue);

    /// <summary>The value, or the text that could not be read.</summary>
    public override string ToString() => HasValue ? $"{value}" : $"unread '{Printed.Raw}'";
}
