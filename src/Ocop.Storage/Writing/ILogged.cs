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
