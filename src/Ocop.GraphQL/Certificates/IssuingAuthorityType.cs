using Ocop.Domain.Certification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Naming;

namespace Ocop.GraphQL.Certificates;

/// <summary>The type <c>IssuingAuthority</c>, whose values are the domain's <see cref="Issuer"/>.</summary>
internal static class IssuingAuthorityType
{
    /// <summary>The type's name.</summary>
    public const string Name = "IssuingAuthority";

    private const string LevelName = "AuthorityLevel";

    /// <summary>Adds the types to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        schema.Enum(
            LevelName,
            "The level of an authority that recognises products, or did so under a former decision.",
            level => level
                .Value(EnumNames<AuthorityLevel>.Of(AuthorityLevel.District), "The People's Committee of a district (huyện, quận, thị xã); districts ended on 2025-06-30.")
                .Value(EnumNames<AuthorityLevel>.Of(AuthorityLevel.Province), "The People's Committee of a province or centrally run city (tỉnh, thành phố).")
                .Value(EnumNames<AuthorityLevel>.Of(AuthorityLevel.Centre), "The centre (trung ương), which recognised five stars under Decision 1048/QĐ-TTg.")
                .Value(EnumNames<AuthorityLevel>.Of(AuthorityLevel.Ministry), "The ministry (bộ), which recognises five stars since Decision 148/QĐ-TTg."));
        schema.Object<Issuer>(
            Name,
            "An authority that acted on a certificate, named as it was then. It stays what it was when districts end and provinces merge.",
            authority => authority
                .Field("name", "String!", "The name as the source prints it, such as UBND huyện Cư Jút.", a => FieldValue.Of(a.Name))
                .Field("level", $"{LevelName}!", "The level it had.", a => EnumNames<AuthorityLevel>.Value(a.Level))
                .Field("provinceAsPrinted", "String", "The province printed beside the name; null where none is.", a => FieldValue.Of(a.Province)));
    }
}
