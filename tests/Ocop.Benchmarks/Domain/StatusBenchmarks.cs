using BenchmarkDotNet.Attributes;
using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;

namespace Ocop.Benchmarks.Domain;

/// <summary>What a certificate is on a day: from the bare day of issue, from a certificate made once, and with the making.</summary>
[MemoryDiagnoser]
public class StatusBenchmarks
{
    private static readonly LocalDate Issue = new(2024, 2, 29);
    private static readonly LocalDate Day = new(2026, 11, 22);

    private static readonly CertificateFacts Exact = CertificateFacts.Create(IssueDate.On(Issue).Value, StarRating.Four).Value;

    // A year of issue, then an upgrade in a month: the status changes often and is seldom certain.
    private static readonly CertificateFacts[] Uncertain =
    [
        CertificateFacts.Create(IssueDate.InYear(2023).Value, StarRating.Three).Value.WithExtension(Extension.UntilDecided).Value,
        CertificateFacts.Create(IssueDate.InMonth(new YearMonth(2025, 5)).Value, StarRating.Four).Value,
    ];

    private readonly ProductStanding exact = ProductStanding.Of(Exact);
    private readonly ProductStanding uncertain = ProductStanding.Of(Uncertain);

    [Benchmark(Baseline = true)]
    public CertificateStatus FromTheDayOfIssue() => Validity.StatusAt(Issue, Day);

    [Benchmark]
    public CertificateStatus OfACertificate() => exact.Certificates[0].StatusAt(Day);

    [Benchmark]
    public CertificateStatus OfAnUncertainCertificate() => uncertain.Certificates[0].StatusAt(Day);

    [Benchmark]
    public Certainty ForceOfAnUncertainCertificate() => uncertain.Certificates[0].ForceAt(Day);

    [Benchmark]
    public Standing StandingOfAProduct() => uncertain.At(Day);

    [Benchmark]
    public ProductStanding MakingOne() => ProductStanding.Of(Exact);

    [Benchmark]
    public ProductStanding MakingAnUncertainOne() => ProductStanding.Of(Uncertain);
}
