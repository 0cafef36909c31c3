using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.PersistedDocuments;

namespace Ocop.GraphQL.Hosting;

/// <summary>How the GraphQL service answers, as configured and checked.</summary>
/// <param name="FineStatusCodes">See <see cref="EngineOptions.FineStatusCodes"/>.</param>
/// <param name="PersistedDocuments">Which documents clients may name instead of sending.</param>
internal sealed record ServiceOptions(bool FineStatusCodes, PersistedDocumentOptions PersistedDocuments)
{
    /// <summary>The configuration key of <see cref="FineStatusCodes"/>.</summary>
    public const string FineStatusCodesKey = "Http:FineStatusCodes";

    /// <summary>The configuration key of the folder of persisted documents.</summary>
    public const string FolderKey = "PersistedDocuments:Folder";

    /// <summary>The configuration key of <see cref="PersistedDocumentOptions.OnlyPersisted"/>.</summary>
    public const string OnlyKey = "PersistedDocuments:Only";

    /// <summary>The configuration key of <see cref="PersistedDocumentOptions.Automatic"/>.</summary>
    public const string AutomaticKey = "PersistedDocuments:Automatic";

    /// <summary>Reads and checks the options, and reads the persisted documents.</summary>
    /// <param name="configuration">The server's configuration.</param>
    /// <param name="callerFolder">The folder that a relative one is meant from.</param>
    /// <exception cref="StartupException">A value is not understood, or a document is not what it is named for.</exception>
    public static ServiceOptions Read(IConfiguration configuration, string callerFolder)
    {
        var persisted = new PersistedDocumentOptions
        {
            Documents = ReadFolder(configuration[FolderKey], callerFolder),
            OnlyPersisted = ReadSwitch(configuration, OnlyKey),
            Automatic = ReadSwitch(configuration, AutomaticKey) ? AutomaticDocumentLimits.Default : null,
        };
        if (persisted is { OnlyPersisted: true, Documents: null }) throw StartupException.Usage($"{OnlyKey} needs {FolderKey}.");
        if (persisted is { OnlyPersisted: true, Automatic: not null })
            throw StartupException.Usage($"{OnlyKey} and {AutomaticKey} contradict each other: the second lets clients add documents.");
        return new(ReadSwitch(configuration, FineStatusCodesKey), persisted);
    }

    /// <summary>The engine's options; what is not configured has the engine's own defaults.</summary>
    public EngineOptions ToEngineOptions(IExecutionEvents events) =>
        new() { FineStatusCodes = FineStatusCodes, PersistedDocuments = PersistedDocuments, Events = events };

    private static bool ReadSwitch(IConfiguration configuration, string key) =>
        configuration[key] switch
        {
            null or "" => false,
            var value when bool.TryParse(value, out bool isOn) => isOn,
            var value => throw StartupException.Usage($"{key} is '{value}'; accepted is true or false."),
        };

    private static DocumentFolder? ReadFolder(string? folder, string callerFolder)
    {
        if (string.IsNullOrEmpty(folder)) return null;
        try
        {
            return DocumentFolder.Load(Path.GetFullPath(folder, callerFolder));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw StartupException.Usage($"{FolderKey} cannot be used: {exception.Message}");
        }
    }
}
