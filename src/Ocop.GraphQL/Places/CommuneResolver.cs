using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Loading;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.Places;

/// <summary>The communes of all parents of a layer as they are on the day, with one statement.</summary>
/// <typeparam name="TParent">The parents.</typeparam>
/// <param name="codesOf">The codes of a parent's commune.</param>
internal sealed class CommuneResolver<TParent>(Func<TParent, CommuneCodes> codesOf) : FieldResolver
    where TParent : class, IDatedView
{
    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        foreach (var (asOf, indices) in DayGroups.Of<TParent>(batch))
        {
            var codes = indices.Select(i => CodeOf(batch, i, asOf)).OfType<string>().ToHashSet(StringComparer.Ordinal);
            if (codes.Count > 0)
            {
                Resolve(batch, asOf, indices, codes);
            }
        }

        return ValueTask.CompletedTask;
    }

    private void Resolve(FieldBatch batch, AsOf asOf, IReadOnlyList<int> indices, IReadOnlyCollection<string> codes)
    {
        var communes = batch.Request.State<RegistryRequest>().Registry.Communes.FindByCodes(codes, asOf.Date)
            .ToDictionary(commune => commune.Code, StringComparer.Ordinal);
        foreach (var i in indices)
        {
            if (CodeOf(batch, i, asOf) is { } code
                && communes.TryGetValue(code, out var commune)
                && ProvinceView.Find(commune.ProvinceCode, asOf.Date) is { } province)
            {
                batch.Set(i, FieldValue.Object(CommuneView.Of(commune, province)));
            }
        }
    }

    private string? CodeOf(FieldBatch batch, int index, AsOf asOf) => codesOf(batch.Parent<TParent>(index)).At(asOf.Date);
}
