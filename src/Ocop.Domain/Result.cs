using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ocop.Domain.Refusals;

namespace Ocop.Domain;

/// <summary>A value, or the refusal that stands in its place.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record Result<T>
    where T : notnull
{
    private readonly T? value;

    private Result(T? value, Refusal? refusal)
    {
        this.value = value;
        Refusal = refusal;
    }

    /// <summary>Why there is no value; null where there is one.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The result is a refusal: ask <see cref="Refusal"/> first.</exception>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException(Refusal.Message);

    /// <summary>Takes the value out.</summary>
    /// <param name="value">The value, where there is one.</param>
    /// <param name="refusal">The refusal, where there is none.</param>
    /// <returns>Whether there is a value.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out Refusal? refusal)
    {
        value = this.value;
        refusal = Refusal;
        return Refusal is null;
    }

    /// <summary>Goes on with the value; a refusal stays what it is.</summary>
    /// <typeparam name="TNext">The type of the next value.</typeparam>
    /// <param name="next">What to do with the value.</param>
    /// <returns>The next result, or this refusal.</returns>
    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next)
        where TNext : notnull
    {
        Guard.NotNull(next);
        return Refusal is null ? next(value!) : Refusal;
    }

    /// <summary>A value as a result.</summary>
    /// <param name="value">The value, never null.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static implicit operator Result<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value, null);
    }

    /// <summary>A refusal as a result.</summary>
    /// <param name="refusal">The refusal.</param>
    public static implicit operator Result<T>(Refusal refusal) => new(default, Guard.NotNull(refusal));

    /// <summary>The value in words, or "refused" with the rule and the message.</summary>
    public override string ToString() => Refusal is null ? string.Create(CultureInfo.InvariantCulture, $"{value}") : $"refused {Refusal.Rule}: {Refusal.Message}";
}
