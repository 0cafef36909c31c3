namespace Ocop.Domain.Refusals;

/// <summary>A text that is no code of the registry: of another length, with foreign characters, or with a wrong check character.</summary>
/// <param name="Text">The text given.</param>
public sealed record RegistryCodeMalformed(string Text) : Refusal(
    "registry-code-malformed",
    $"{Quoted(Text)} is no code of the registry.",
    null);
