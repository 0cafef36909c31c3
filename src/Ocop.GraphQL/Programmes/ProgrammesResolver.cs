using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Scalars;
using Ocop.GraphQL.Time;
using Ocop.Storage.Programmes;

namespace Ocop.GraphQL.Programmes;

/// <summary>Answers <c>programmes</c>.</summary>
internal sealed class ProgrammesResolver : RefusingResolver
{
    /// <summary>The most programmes in one answer.</summary>
    public const int MaximumProgrammes = 50;

    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var request = batch.Request.State<RegistryRequest>();
        var province = ProvinceArgument.Known(batch.Arguments.Get<string>("provinceCode"), at: null);
        var period = batch.Arguments.Get<string>("period") is { } text ? ReadPeriod(text) : null;
        var asOf = AsOf.Read(batch.Arguments, request);
        var programmes = request.Registry.Programmes.Find(province, period, MaximumProgrammes + 1);
        batch.SetAll(programmes.Count <= MaximumProgrammes
            ? FieldValue.Objects([.. programmes.Select(record => new ProgrammeView(record, asOf))])
            : throw FieldRefusal.Of(
                RegistryErrorCodes.TooManyProgrammes,
                $"More than {MaximumProgrammes} programmes fit, which is the most that one answer holds; name a province or a period.",
                ("limit", MaximumProgrammes)));
    }

    private static ProgrammePeriod ReadPeriod(string text) => ProgrammePeriod.TryParse(text, out var period)
        ? period
        : throw FieldRefusal.Of(
            RegistryErrorCodes.InvalidPeriod,
            $"{Quoted.Short(text)} is no period; write 2021-2025, 2024, or ..2025 where the first year is not known.",
            ("period", text.Length <= Quoted.Longest ? text : null));
}
