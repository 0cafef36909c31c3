using System.Text.Json;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Programmes;

/// <summary>The one sentence that tells what is wrong with a file of programmes.</summary>
internal static class ProgrammeFault
{
    // What the parser adds to its sentence; the place is told before it.
    private const string Appendix = " Path: ";

    /// <summary>A fault at a place within the file.</summary>
    public static RegistryException At(string file, string place, string what) =>
        new(RegistryFault.UnreadableProgramme, $"{file}, {place}: {what}");

    /// <summary>What the parser refused.</summary>
    public static RegistryException Of(string file, JsonException exception)
    {
        var what = exception.Message.Split(Appendix)[0];
        var place = $"line {(exception.LineNumber ?? 0) + 1}{(exception.Path is { } path ? $", {path}" : "")}";
        return new(RegistryFault.UnreadableProgramme, $"{file}, {place}: {what}", exception);
    }
}
