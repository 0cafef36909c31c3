using Ocop.Storage.Importing.Rows;

namespace Ocop.Storage.Importing.Values;

/// <summary>A value read from a text, or why there is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class ValueReading<T>
    where T : notnull
{
    private readonly T? value;

    private ValueReading(T? value, ProblemCode? problem, string message) => (this.value, Problem, Message) = (value, problem, message);

    /// <summary>What is wrong; null where a value was read.</summary>
    public ProblemCode? Problem { get; }

    /// <summary>What is wrong, as a sentence; empty where a value was read.</summary>
    public string Message { get; }

    /// <summary>The value; ask <see cref="Problem"/> first.</summary>
    public T Value => Problem is null ? value! : throw new InvalidOperationException(Message);

    /// <summary>No value.</summary>
    public static ValueReading<T> Refused(ProblemCode problem, string message) => new(default, problem, message);

    /// <summary>A value.</summary>
    public static implicit operator ValueReading<T>(T value) => new(value, null, "");
}
