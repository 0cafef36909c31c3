using Ocop.GraphQL.Hosting;
using Ocop.Storage;

namespace Ocop.GraphQL.Exports;

/// <summary>What the addresses of the export need.</summary>
internal static class ExportServices
{
    /// <summary>Registers it; nothing is made before it is asked for.</summary>
    public static void AddExport(this WebApplicationBuilder builder, string callerFolder)
    {
        builder.Services.AddSingleton(services => ExportOptions.Read(builder.Configuration, services.GetRequiredService<RegistryOptions>(), callerFolder));
        builder.Services.AddSingleton<IExportBuilder>(services => new ExportBuilder(
            () => services.GetRequiredService<RegistryStore>().OpenSnapshot(), services.GetRequiredService<ExportOptions>()));
        builder.Services.AddSingleton(services => new ExportShelf(
            services.GetRequiredService<IExportBuilder>(),
            () => services.GetRequiredService<RegistryStore>().ReadRevision(),
            services.GetRequiredService<ExportOptions>(),
            services.GetRequiredService<ILogger<ExportShelf>>()));
    }
}
