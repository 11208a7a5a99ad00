using FunctionsCommerce.Azure;
using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddAzure(builder.Configuration)
    .AddCore(builder.Configuration)
    .AddHttpApis(builder.Configuration)
    .AddHostedService<IdRangeService>()
    .AddHostedService<CatalogIndexBackgroundService>()
    .AddHostedService<AdminBootstrapService>();
builder.Build().Run();
