using Ocop.Domain;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;
using Ocop.Storage.Statements;

namespace Ocop.Storage.Importing.Matching;

/// <summary>What a row claims of its product: a certificate, a dossier, or neither.</summary>
/// <remarks>Stars are a certificate's only where the list says that somebody recognised them; a decision without stars is one too.</remarks>
/// <param name="Status">What is claimed; null for neither.</param>
/// <param name="Stars">The stars that go with it.</param>
internal sealed record RowClaim(StatedStatus? Status, int? Stars)
{
    private const int MinistryStars = StarRating.Maximum;

    private static readonly RowClaim Nothing = new(null, null);

    /// <summary>The claim of a row that can be recorded; what its reader should know is added to the problems.</summary>
    public static RowClaim Of(ListRow row, List<RowProblem> problems)
    {
        var stars = row.Stars is { HasValue: true } field ? field.Value : null;
        var cell = row.Stars?.Printed.Cell ?? RowReading.FirstCellOf(row);
        if (stars is { Rating: { IsCertifiable: false } low })
        {
            problems.Add(new RowProblem(ProblemCode.BelowCertificate, cell, $"A rating of {low.InWords} gets no certificate; product and producer are recorded."));
            return Nothing;
        }
        return Ended(row, stars) ?? stars?.Status switch
        {
            StarStatus.Recognised => new RowClaim(StatedStatus.Recognised, stars.Rating?.Stars),
            StarStatus.Potential or StarStatus.Proposed => Sought(stars, cell, problems),
            StarStatus.None => Unrecognised(row, cell, problems),
            _ => OfDecision(row, cell, problems),
        };
    }

    private static RowClaim? Ended(ListRow row, StatedStars? stars)
    {
        var says = row.LifeCycle is { HasValue: true } life ? life.Value : (LifeCycle?)null;
        return stars?.Status == StarStatus.Revoked || says == LifeCycle.Revoked ? new RowClaim(StatedStatus.Revoked, stars?.Rating?.Stars)
            : stars?.Status == StarStatus.Expired || says == LifeCycle.Expired ? new RowClaim(StatedStatus.Expired, stars?.Rating?.Stars)
            : null;
    }

    private static RowClaim Sought(StatedStars stars, CellAddress cell, List<RowProblem> problems)
    {
        problems.Add(new RowProblem(
            ProblemCode.NotRecognised, cell, $"{stars.Rating?.InWords ?? "Stars"} are {(stars.Status == StarStatus.Potential ? "reached by points" : "proposed")}, and nobody recognised them; they stand with a dossier."));
        return new RowClaim(stars.Rating?.Stars == MinistryStars ? StatedStatus.ProposedFiveStar : StatedStatus.Candidate, stars.Rating?.Stars);
    }

    private static RowClaim OfDecision(ListRow row, CellAddress cell, List<RowProblem> problems) =>
        row.Decision is not null || row.DecisionDate is not null || row.RecognitionYear is not null
            ? new RowClaim(StatedStatus.Recognised, null)
            : Unrecognised(row, cell, problems);

    // Points were given by a council; what it concluded of them the list does not say.
    private static RowClaim Unrecognised(ListRow row, CellAddress cell, List<RowProblem> problems)
    {
        problems.Add(row.Score is null
            ? new RowProblem(ProblemCode.NoRecognition, cell, "Neither stars nor a decision are stated; product and producer alone are recorded.")
            : new RowProblem(ProblemCode.NotRecognised, cell, "Points are stated and nobody's recognition; they stand with a dossier."));
        return row.Score is null ? Nothing : new RowClaim(StatedStatus.Candidate, null);
    }
}
