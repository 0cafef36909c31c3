using Microsoft.Extensions.Logging;
using NodaTime;
using Ocop.Storage.DataSets;
using Ocop.Storage.Generating;
using Ocop.Storage.Opening;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Programmes;

/// <summary>Loads the programmes that the database does not hold yet, all files of them in one transaction.</summary>
internal sealed class ProgrammeLoader(WriteSession session, IClock clock, ILogger logger)
{
    /// <summary>Reads what is missing and writes nothing.</summary>
    /// <exception cref="RegistryException">A file cannot be read; the message says where and why.</exception>
    /// <remarks>Nothing published stands beside generated records.</remarks>
    public IReadOnlyList<ProgrammeSet> ReadMissing(IReadOnlyList<ProgrammeFile> files) => GeneratedMark.IsOn(session.Connection) ? [] :
    [
        .. files.Select(file => new ProgrammeFileReader(file))
            .Where(reader => !LoadedDataSets.Hold(session.Connection, reader.File.Name, reader.Sha256))
            .Select(reader => reader.Read()),
    ];

    /// <summary>Writes what was read.</summary>
    public IReadOnlyList<LoadedDataSet> Load(IReadOnlyList<ProgrammeSet> sets)
    {
        if (sets.Count == 0)
            return [];
        using var transaction = session.Begin();
        // Another process may have loaded them while this one waited for the lock.
        var missing = sets.Where(set => !LoadedDataSets.Hold(session.Connection, set.Name, set.Sha256)).ToList();
        if (missing.Count == 0 || GeneratedMark.IsOn(session.Connection))
            return [];
        var write = WriteTransaction.Begin(transaction.Context, clock);
        foreach (var set in missing)
            Write(write, set);
        write.Close();
        transaction.Commit();
        OpeningLog.Loaded(logger, string.Join(", ", missing.Select(set => set.Name)), write.Created, write.Updated);
        return [.. missing.Select(set => new LoadedDataSet(set.Name, set.Sha256, set.Programmes.Count))];
    }

    private void Write(WriteTransaction write, ProgrammeSet set)
    {
        OpeningLog.Loading(logger, set.Name, set.Programmes.Count);
        new ProgrammeWriter(write).Write(set.Programmes);
        LoadedDataSets.Note(write, set.Name, set.Sha256, set.Programmes.Count);
    }
}
