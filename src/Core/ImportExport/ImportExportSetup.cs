using FunctionsCommerce.Core.ImportExport.Coupons;
using FunctionsCommerce.Core.ImportExport.Customers;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.ImportExport.Orders;
using FunctionsCommerce.Core.ImportExport.Products;
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
