namespace Ocop.Storage.Writing;

/// <summary>Codes of records that have no code of their own.</summary>
internal static class LoggedCode
{
    /// <summary>What stands between the parts of such a code.</summary>
    public const char Joint = '@';

    /// <summary>The code of two parts.</summary>
    public static string Of(string first, string second) => $"{first}{Joint}{second}";
}
