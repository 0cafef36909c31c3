using System.Diagnostics;
using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;
using Ocop.Storage.Statements;

namespace Ocop.Storage.Certificates;

/// <summary>What sources state of a certificate, in the forms that columns hold; the domain draws every conclusion from it.</summary>
internal sealed record CertificateStatements
{
    public int? Stars { get; init; }

    public string? DecisionNumber { get; init; }

    public string? StatedDate { get; init; }

    public int? StatedYear { get; init; }

    public string? ReportedBy { get; init; }

    public EndingKind? Ending { get; init; }

    public string? EndedOn { get; init; }

    public string? EndingReportedBy { get; init; }

    public RevocationGround? RevocationGround { get; init; }

    public ExtensionKind? Extension { get; init; }

    public LocalDate? ExtendedUntil { get; init; }

    /// <summary>What a row of a data set or list states.</summary>
    public static CertificateStatements Of(StatedRow row) => new()
    {
        Stars = row.Stars,
        DecisionNumber = row.DecisionNumber,
        StatedDate = row.RecognisedDate?.ToString(),
        StatedYear = row.RecognisedYear,
        ReportedBy = row.Source.Date?.ToString(),
        Ending = row.Status switch
        {
            StatedStatus.Revoked => EndingKind.Revoked,
            StatedStatus.Expired => EndingKind.Lapsed,
            _ => null,
        },
        EndingReportedBy = row.Status == StatedStatus.Recognised ? null : row.Source.Date?.ToString(),
    };

    /// <summary>The facts; stored statements were accepted once and are accepted again.</summary>
    public CertificateFacts ToFacts() => TryConclude().Value;

    /// <summary>The facts, or why the statements contradict one another.</summary>
    public Result<CertificateFacts> TryConclude() =>
        IssueDate.FromStatements(Date(StatedDate), StatedYear, Date(ReportedBy)).Then(issue =>
            Rating().TryGetValue(out var rating, out var refusal)
                ? CertificateFacts.Create(issue, Stars is null ? null : rating, Ocop.Domain.Law.DecisionNumber.Find(DecisionNumber), EndingOf())
                : refusal).Then(Extended);

    private Result<CertificateFacts> Extended(CertificateFacts facts) => Extension switch
    {
        null => facts,
        ExtensionKind.UntilDecided => facts.WithExtension(Domain.Certification.Extension.UntilDecided),
        ExtensionKind.UntilDay => Domain.Certification.Extension.Until(ExtendedUntil!.Value).Then(extension => facts.WithExtension(extension)),
        _ => throw new UnreachableException($"No extension {Extension}."),
    };

    private Result<StarRating> Rating() => Stars is { } stars ? StarRating.Create(stars) : StarRating.Three;

    private Ending? EndingOf() => Ending switch
    {
        null => null,
        EndingKind.Revoked => Date(EndedOn) is { } day
            ? Revocation.On(day, RevocationGround)
            : Revocation.ReportedIn(Date(EndingReportedBy), RevocationGround),
        EndingKind.Lapsed => Lapse.ReportedIn(Date(EndingReportedBy)),
        _ => throw new UnreachableException($"No ending {Ending}."),
    };

    private static StatedDate? Date(string? text) => text is null ? null : Ocop.Domain.Dates.StatedDate.Parse(text);
}
