using System.Text.Json.Serialization;

namespace Ocop.Storage.Programmes;

/// <summary>How files of programmes are read: a member that is not known or not there is an error, never ignored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ProgrammeFileContent))]
internal sealed partial class ProgrammeJson : JsonSerializerContext;
