using Ocop.Storage.Conversions;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Revisions;

/// <summary>Reads the state of the registry as a whole.</summary>
internal static class RevisionReader
{
    /// <summary>The revision of a session's snapshot.</summary>
    public static RegistryRevision Read(ReadSession session)
    {
        using var rows = session.Execute(Newest(session));
        return Read(rows, KnownRevision.None).Revision;
    }

    /// <summary>The newest revision of all; the known one itself where it still is the newest, since most look-ups find that nothing changed.</summary>
    public static KnownRevision ReadNewest(ReadSession session, KnownRevision known)
    {
        using var rows = session.ExecuteAlone(Newest(session));
        return Read(rows, known);
    }

    public static RegistryCounts Count(ReadSession session)
    {
        var sql = session.NewText().Append(
            "SELECT (SELECT count(*) FROM products), (SELECT count(*) FROM producers), "
            + "(SELECT count(*) FROM certificates), (SELECT count(*) FROM dossiers)");
        using var reader = session.Execute(sql);
        reader.Read();
        return new RegistryCounts(reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3));
    }

    private static SqlText Newest(ReadSession session) =>
        session.NewText().Append("SELECT revision, committed_at FROM revisions ORDER BY revision DESC LIMIT 1");

    private static KnownRevision Read(Rows rows, KnownRevision known)
    {
        if (!rows.Read())
            return KnownRevision.None;
        var (number, at) = (rows.GetInt64(0), rows.GetString(1));
        return known.Is(number, at) ? known : new KnownRevision(new RegistryRevision(number, IsoInstant.FromText(at)), at);
    }
}
