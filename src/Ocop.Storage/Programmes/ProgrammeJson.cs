using System.Text.Json.Serialization;

namespace Ocop.Storage.Programmes;

/// <summary>How files of programmes are read: a member that is not known or not there is an error, never ignored.</summary>
/// <remarks>A list that may be left out is settable: the generated code passes null for every init property that is not there.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ProgrammeFileContent))]
internal sealed partial class ProgrammeJson : JsonSerializerContext;
