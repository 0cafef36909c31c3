using Microsoft.Extensions.Logging.Abstractions;
using Ocop.Storage.Programmes;

namespace Ocop.Storage.Tests.Support;

/// <summary>Files of programmes for a test's own registry.</summary>
internal static class ProgrammeFiles
{
    /// <summary>A programme of 2021 to 2025 with one source and these targets.</summary>
    public static string Programme(string province, params string[] targets) =>
        $$"""
        {"place": {"commune": null, "district": null, "province": "{{province}}"}, "period": {"first": 2021, "last": 2025},
         "sources": [{"address": "Báo ví dụ", "date": "2024-01-22"}],
         "targets": [
        {{string.Join(",\n", targets)}}]}
        """;

    public static string Text(params string[] programmes) => $$"""{"programmes": [{{"\n"}}{{string.Join(",\n", programmes)}}]}""";

    public static string Programmes(this TestRegistry registry, string name, params string[] programmes) =>
        registry.ProgrammesOf(name, Text(programmes));

    public static RegistryStore OpenProgrammes(this TestRegistry registry, string programmes, params string[] dataSets) =>
        RegistryStore.Open(registry.Options(dataSets) with { Programmes = [new ProgrammeFile(programmes)] }, NullLogger.Instance);
}
