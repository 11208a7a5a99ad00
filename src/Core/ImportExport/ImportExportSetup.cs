using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.ImportExport;

internal static class ImportExportSetup
{
    public static IServiceCollection AddImportExport(this IServiceCollection services) => services
        .AddSingleton<FileParts>()
        .AddSingleton<IDataImporter, ProductImporter>()
        .AddSingleton<IDataImporter, CustomerImporter>()
        .AddSingleton<IDataImporter, OrderImporter>()
        .AddSingleton<IDataImporter, CouponImporter>()
        .AddSingleton<ImportRunner>()
        .AddSingleton<ImportService>()
        .AddSingleton<IDataExporter, ProductExporter>()
        .AddSingleton<IDataExporter, CustomerExporter>()
        .AddSingleton<IDataExporter, OrderExporter>()
        .AddSingleton<IDataExporter, CouponExporter>()
        .AddSingleton<DataExporter>()
        .AddSingleton<ExportService>();
}
