using System.Globalization;
using Ocop.Domain;
using Ocop.Domain.Certification;
using Ocop.Domain.Refusals;

namespace Ocop.Storage.DataSets;

/// <summary>Refuses rows whose statements contradict one another, or those of another row on the same certificate.</summary>
internal static class StatementCheck
{
    /// <summary>Requires that the domain accepts what is stated, the row's statements the last of them.</summary>
    public static CertificateFacts Require(Result<CertificateFacts> concluded, PublishedRow row) =>
        concluded.TryGetValue(out var facts, out var refusal) ? facts : throw Refuse(row, refusal);

    /// <summary>Requires that rows of one certificate state the same day and the same stars.</summary>
    public static void RequireAgreement(IEnumerable<RecordedRow> rows)
    {
        foreach (var group in rows.Where(row => row.Row.IsCertificate).GroupBy(row => row.Record, row => row.Row, StringComparer.Ordinal))
        {
            RequireSame([.. group], PublishedColumns.RecognisedDate, row => row.RecognisedDate?.ToString());
            RequireSame([.. group], PublishedColumns.Star, row => row.Stars?.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void RequireSame(List<PublishedRow> rows, string column, Func<PublishedRow, string?> stated)
    {
        var first = rows.Find(row => stated(row) is not null);
        var other = rows.Find(row => stated(row) is { } value && value != stated(first!));
        if (other is not null)
            throw other.Refuse(column, stated(other), $"'{stated(first!)}', which line {first!.Line} states of the same certificate");
    }

    private static UnreadableRowException Refuse(PublishedRow row, Refusal refusal) => refusal switch
    {
        StarsNotCertifiable => row.Refuse(
            PublishedColumns.Star, row.Stars?.ToString(CultureInfo.InvariantCulture), $"the stars of a certificate. {refusal.Message}"),
        _ when row.RecognisedDate is { } date => row.Refuse(
            PublishedColumns.RecognisedDate, date.ToString(), $"a date that the other dates allow. {refusal.Message}"),
        _ => row.Refuse(
            PublishedColumns.RecognisedYear,
            row.RecognisedYear?.ToString(CultureInfo.InvariantCulture),
            $"a year that the other dates allow. {refusal.Message}"),
    };
}
