using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Certification;

namespace Ocop.Domain.Tests.Certification;

public class AgreementTests
{
    [Fact]
    public void Statuses_agree_with_every_world_on_every_day()
    {
        Property.Holds(CertificateGenerators.Product, facts =>
        {
            var naive = new NaiveWorlds(facts);
            var standing = ProductStanding.Of(facts);
            return naive.Days.All(day => Enumerable.Range(0, facts.Length)
                .All(index => standing.Certificates[index].StatusAt(day) == naive.Status(index, day)
                    && standing.Certificates[index].ForceAt(day) == naive.Force(index, day)));
        }, 150);
    }

    [Fact]
    public void Standings_agree_with_every_world_on_every_day()
    {
        Property.Holds(CertificateGenerators.Product, facts =>
        {
            var naive = new NaiveWorlds(facts);
            var standing = ProductStanding.Of(facts);
            return naive.Days.All(day => standing.At(day) is var at
                && at.IsCertified == naive.IsCertified(day)
                && at.Stars == naive.Stars(day)
                && (at.InForce is null || at.InForce.ForceAt(day) == Certainty.Certainly)
                && at.ShownStatus == at.Shown!.StatusAt(day));
        }, 150);
    }

    [Fact]
    public void Periods_cover_all_days_without_gap_and_differ_from_their_neighbours()
    {
        Property.Holds(CertificateGenerators.Product, facts =>
        {
            var standing = ProductStanding.Of(facts);
            return IsTimeline(standing.Periods.Select(period => (period.From, period.Until, (object)period.Standing)).ToArray())
                && standing.Certificates.All(certificate =>
                    IsTimeline(certificate.Periods.Select(period => (period.From, period.Until, (object)period.Status)).ToArray()));
        });
    }

    [Fact]
    public void Nothing_that_has_ended_is_valid_again_and_only_a_revocation_follows_an_end()
    {
        Property.Holds(CertificateGenerators.Product, facts => ProductStanding.Of(facts).Certificates.All(certificate =>
            certificate.Periods.Zip(certificate.Periods.Skip(1)).All(pair => MayFollow(certificate, pair.Second.Status, pair.First.Status))));
    }

    [Fact]
    public void Every_day_has_a_reason_of_one_sentence()
    {
        Property.Holds(CertificateGenerators.Product, facts => ProductStanding.Of(facts).Certificates.All(certificate =>
            certificate.Periods.All(period => certificate.ReasonAt(period.From ?? period.Until ?? new LocalDate(2022, 1, 1)) is var reason
                && reason.EndsWith(").", StringComparison.Ordinal)
                && reason.Contains("Decision ", StringComparison.Ordinal)
                && !reason.Contains("unknown day and", StringComparison.Ordinal))));
    }

    private static bool MayFollow(Certificate certificate, CertificateStatus next, CertificateStatus status) => status switch
    {
        CertificateStatus.Revoked => false,
        CertificateStatus.Expired or CertificateStatus.Superseded =>
            certificate.Facts.Revocation is not null && next is CertificateStatus.Revoked or CertificateStatus.Undated,
        CertificateStatus.Extended => next is not (CertificateStatus.NotYetValid or CertificateStatus.Valid),
        CertificateStatus.Valid => next != CertificateStatus.NotYetValid,
        CertificateStatus.Undated => next != CertificateStatus.NotYetValid,
        CertificateStatus.NotYetValid => next is CertificateStatus.Valid or CertificateStatus.Undated,
        _ => false,
    };

    private static bool IsTimeline((LocalDate? From, LocalDate? Until, object Value)[] periods) =>
        periods[0].From is null
        && periods[^1].Until is null
        && periods.Zip(periods.Skip(1)).All(pair =>
            pair.First.Until?.PlusDays(1) == pair.Second.From
            && pair.Second.From is not null
            && !pair.First.Value.Equals(pair.Second.Value));
}
