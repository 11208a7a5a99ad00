using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.ImportExport;

internal static class ImportExportSetup
{
    public static IServiceCollection AddImportExport(this IServiceCollection services) => services
        .AddSingleton<FileParts>()
        .AddSingleton<ProductImporter>()
        .AddSingleton<ImportRunner>()
        .AddSingleton<ImportService>()
        .AddSingleton<ProductExporter>()
        .AddSingleton<ExportService>();
}
