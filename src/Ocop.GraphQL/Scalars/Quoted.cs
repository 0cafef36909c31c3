namespace Ocop.GraphQL.Scalars;

/// <summary>A client's value inside a message: quoted, and never longer than a reader needs.</summary>
internal static class Quoted
{
    /// <summary>The most characters of a value that messages repeat.</summary>
    public const int Longest = 40;

    /// <summary>The value in quotes, shortened with an ellipsis.</summary>
    public static string Short(string value) => value.Length <= Longest ? $"\"{value}\"" : $"\"{value[..Longest]}…\"";
}
