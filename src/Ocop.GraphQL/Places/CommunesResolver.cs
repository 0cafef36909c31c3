using NodaTime;
using Ocop.Domain.Text;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Filtering;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Scalars;

namespace Ocop.GraphQL.Places;

/// <summary>Answers <c>communes</c>.</summary>
internal sealed class CommunesResolver : RefusingResolver
{
    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var request = batch.Request.State<RegistryRequest>();
        var province = ProvinceArgument.Get(
            batch.Arguments.Get<string>("provinceCode")!, batch.Arguments.Get<LocalDate?>("at"), request.Today);
        var reader = request.Registry.Communes;
        var found = reader.FindByProvince(province.Province.Code, province.Day, Search(batch.Arguments));
        if (found.Count == 0 && !reader.HasList(province.Day))
        {
            throw FieldRefusal.Of(
                RegistryErrorCodes.NotRecorded, $"No official list of the communes of {LocalDateScalar.Text(province.Day)} is recorded here yet.");
        }

        batch.SetAll(FieldValue.Objects([.. found.Select(record => CommuneView.Of(record, province))]));
    }

    private static string? Search(InputObject arguments)
    {
        if (arguments.Get<string>("search") is not { } text)
        {
            return null;
        }

        TextLimit.Check(text);
        return VietnameseText.Fold(text) is { Length: > 0 } folded
            ? folded
            : throw FieldRefusal.Of(RegistryErrorCodes.EmptySearch, "The search holds no letter and no digit; leave it out to get all.");
    }
}
