using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Exports;

/// <summary>Makes the files of the newest revision.</summary>
internal interface IExportBuilder
{
    /// <summary>Makes or finds them; takes as long as reading the whole registry.</summary>
    ExportSet Build(CancellationToken cancellation);

    /// <summary>Deletes what earlier processes left of other revisions.</summary>
    void DeleteOthers(RegistryRevision kept);
}
