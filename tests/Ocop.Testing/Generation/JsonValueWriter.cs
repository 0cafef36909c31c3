using System.Text.Json;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.Testing.Generation;

/// <summary>Writes values of input types as JSON, as variables have them.</summary>
public sealed class JsonValueWriter(Chance chance)
{
    private const int MostDepth = 3;

    private int depth;

    /// <summary>A value for a type.</summary>
    public string Write(GraphQLType type)
    {
        if (chance.Slips(8)) return chance.Pick([.. ScalarTexts.OfAnyKind, .. ScalarTexts.OfJsonAlone]);
        if (!type.IsNonNull && chance.OneIn(8)) return "null";
        return type.NullableType switch
        {
            ListType list => List(list),
            InputObjectType input => Object(input),
            EnumType values => $"\"{chance.Pick(values.Values).Name}\"",
            ScalarType scalar => Scalar(scalar),
            _ => throw new ArgumentException($"{type} is no input type", nameof(type)),
        };
    }

    private string Scalar(ScalarType type) =>
        type.Name == "Int" && chance.OneIn(3) ? chance.OneOf("1.0", "1e2", "-3.0", "20e-1") : chance.Pick(ScalarTexts.Of(type));

    private string List(ListType type) => chance.OneIn(4)
        ? Write(type.OfType.ToNonNullType())
        : $"[{string.Join(",", Enumerable.Range(0, chance.Between(0, depth < MostDepth ? 3 : 0)).Select(_ => Write(type.OfType)))}]";

    // JSON does not forbid a name twice, and the reader of requests refuses it: there is nothing to compare.
    private string Object(InputObjectType type)
    {
        depth++;
        var fields = ValueWriter.Choose(type, chance, sparing: depth > MostDepth)
            .DistinctBy(field => field.Name)
            .Select(field => $"{JsonSerializer.Serialize(field.Name)}:{Write(type.IsOneOf ? field.Type.ToNonNullType() : field.Type)}")
            .ToList();
        depth--;
        if (chance.Slips()) fields.Add("\"unknownField\":1");
        return $"{{{string.Join(",", fields)}}}";
    }
}
