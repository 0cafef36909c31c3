using System.Text.Json.Serialization;
using Ocop.Domain.Json;
using Ocop.Testing;

namespace Ocop.Domain.Tests.Package;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        Approval.Matches(PublicApi.Of(typeof(StarRating).Assembly), "tests", "Ocop.Domain.Tests", "Package", "PublicApi.txt");

    [Fact]
    public void Every_public_enum_is_written_by_name_in_JSON()
    {
        var bare = typeof(StarRating).Assembly.GetExportedTypes()
            .Where(type => type.IsEnum && ConverterOf(type) != ExpectedFor(type).MakeGenericType(type))
            .Select(type => type.FullName);

        Assert.Empty(bare);
    }

    private static Type? ConverterOf(Type type) =>
        type.GetCustomAttributes(typeof(JsonConverterAttribute), false) is [JsonConverterAttribute attribute] ? attribute.ConverterType : null;

    private static Type ExpectedFor(Type type) =>
        type.IsDefined(typeof(FlagsAttribute), false) ? typeof(FlagNamesConverter<>) : typeof(EnumNameConverter<>);
}
