using Microsoft.Extensions.Logging.Console;

namespace Ocop.GraphQL.Hosting;

/// <summary>The log: one line per entry on standard output, with the time in UTC; levels come from appsettings.json.</summary>
internal static class PlainLogging
{
    private const string FormKey = "Logging:Console:FormatterName";
    private const string PlainTime = "yyyy-MM-dd'T'HH:mm:ss'Z '";
    private const string JsonTime = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>Sets the form of both console formats; <c>Logging:Console:FormatterName=json</c> chooses the other.</summary>
    public static void AddPlainLogging(this WebApplicationBuilder builder)
    {
        // The slim builder adds the plain form alone and sets it over what is configured.
        builder.Logging.AddConsole();
        builder.Services.Configure<ConsoleLoggerOptions>(options =>
            options.FormatterName = builder.Configuration[FormKey] ?? ConsoleFormatterNames.Simple);
        builder.Services.Configure<SimpleConsoleFormatterOptions>(options =>
        {
            options.SingleLine = true;
            options.UseUtcTimestamp = true;
            options.TimestampFormat ??= PlainTime;
        });
        builder.Services.Configure<JsonConsoleFormatterOptions>(options =>
        {
            options.UseUtcTimestamp = true;
            options.TimestampFormat ??= JsonTime;
        });
    }

    /// <summary>Adds <see cref="StartupSilence"/> to the two that it concerns.</summary>
    public static void AddStartupSilence(this WebApplicationBuilder builder)
    {
        var silence = new StartupSilence();
        builder.Services.AddSingleton(silence);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", silence.Allows);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", silence.Allows);
    }
}
