using FunctionsCommerce.Azure;
using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Functions.Workers.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.UseMiddleware<RedeliveryMiddleware>();
builder.Services.AddAzure(builder.Configuration).AddCore(builder.Configuration).AddHostedService<IdRangeService>();
builder.Build().Run();
