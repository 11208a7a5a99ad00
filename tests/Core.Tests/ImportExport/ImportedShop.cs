using System.Text;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.ImportExport;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;

namespace FunctionsCommerce.Core.Tests.ImportExport;

/// <summary>A store into which files are imported, and from which products are exported.</summary>
internal sealed class ImportedShop : IDisposable
{
    private readonly AccountsHost host = new(
        ("Razorpay:KeyId", "rzp_test_x"), ("Razorpay:KeySecret", "key-secret"), ("Razorpay:WebhookSecret", "webhook-secret"));

    public AccountsHost Host => host;

    public ImportService Imports => host.Get<ImportService>();

    public void Dispose() => host.Dispose();

    public Task<ImportJob> BeginAsync(DataFormat format, bool isDryRun = false, DataKind kind = DataKind.Products) =>
        Imports.CreateOfFileAsync(host.Get<IdGenerator>().Next(), kind, format, isDryRun, "hash", 1, default).AsTask();

    public async Task<ImportJob> ImportAsync(
        string file, DataFormat format = DataFormat.Csv, bool isDryRun = false, DataKind kind = DataKind.Products) =>
        (await RunAsync(await BeginAsync(format, isDryRun, kind), file)).ShouldNotBeNull();

    public async Task<ImportJob?> RunAsync(
        ImportJob job, string file, Func<ImportJob, CancellationToken, Task>? progress = null, bool isAlone = true) =>
        await host.Get<ImportRunner>().RunAsync(
            job.ImportId,
            _ => ValueTask.FromResult<Stream>(new MemoryStream(Encoding.UTF8.GetBytes(file))),
            TimeSpan.MaxValue,
            isAlone,
            progress ?? ((_, _) => Task.CompletedTask),
            default);

    public async Task<IReadOnlyList<RowError>> ErrorsAsync(ImportJob job) => await Imports.ErrorsAsync(job.ImportId, default);

    public async Task<string> ExportAsync(DataFormat format, DataKind kind = DataKind.Products)
    {
        var (text, next) = (new StringBuilder(), (string?)null);
        do
        {
            var part = await host.Get<DataExporter>().ReadAsync(kind, format, next, default);
            text.Append(Encoding.UTF8.GetString(part.Content.Span));
            next = part.Next;
        }
        while (next is not null);

        return text.ToString();
    }

    public async Task<Product> ProductAsync(string handle)
    {
        var key = (await host.Store.ReadAsync<SlugKey>(SlugKey.IdOf(handle), SlugKey.IdOf(handle), default)).ShouldNotBeNull();
        return (await host.Store.ReadAsync<Product>(Product.PartitionOf(key.ProductId), Product.DocumentId, default)).ShouldNotBeNull();
    }

    public async Task<Variant> VariantAsync(string handle, string key = Variant.DefaultKey) =>
        (await host.Store.ReadAsync<Variant>((await ProductAsync(handle)).Partition, Variant.IdOf(key), default)).ShouldNotBeNull();

    public async Task<long> CountAsync() => await host.Store.CountAsync(new Query<Product, Product>(all => all), default);
}
