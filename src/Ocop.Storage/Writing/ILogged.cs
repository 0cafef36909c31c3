using Ocop.Storage.Revisions;

namespace Ocop.Storage.Writing;

/// <summary>A row that the change log tells of when it is made or changed.</summary>
internal interface ILogged
{
    /// <summary>The kind under which the log tells of it.</summary>
    RecordKind LoggedKind { get; }

    /// <summary>The code by which the kind tells its records apart; never changes.</summary>
    string LoggedCode { get; }
}

/// <summary>Codes of records that have no code of their own.</summary>
internal static class LoggedCode
{
    /// <summary>What stands between the parts of such a code.</summary>
    public const char Joint = '@';

    /// <summary>The code of two parts.</summary>
    public static string Of(string first, string second) => $"{first}{Joint}{second}";
}
