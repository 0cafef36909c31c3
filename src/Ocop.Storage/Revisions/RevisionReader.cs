using Ocop.Storage.Conversions;
using Ocop.Storage.Reading;

namespace Ocop.Storage.Revisions;

/// <summary>Reads the state of the registry as a whole.</summary>
internal static class RevisionReader
{
    public static RegistryRevision Read(ReadSession session) => Read(session, KnownRevision.None).Revision;

    /// <summary>The newest revision; the known one itself where it still is the newest, since most look-ups find that nothing changed.</summary>
    public static KnownRevision Read(ReadSession session, KnownRevision known)
    {
        var sql = session.NewText().Append("SELECT revision, committed_at FROM revisions ORDER BY revision DESC LIMIT 1");
        using var reader = session.Execute(sql);
        if (!reader.Read())
            return KnownRevision.None;
        var (number, at) = (reader.GetInt64(0), reader.GetString(1));
        return known.Is(number, at) ? known : new KnownRevision(new RegistryRevision(number, IsoInstant.FromText(at)), at);
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
}
