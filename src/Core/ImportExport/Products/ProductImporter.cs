using System.Text.Json;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport.Products;

/// <summary>Puts one product of a file into the store, all of it or nothing. Its handle says which product it is; the same record of the
/// same import again changes nothing.</summary>
internal sealed class ProductImporter(IDocumentStore store, CatalogService catalog, StoreSettings settings, IdGenerator ids)
    : IDataImporter
{
    public DataKind Kind => DataKind.Products;

    public DataColumns Columns => ProductColumns.Layout;

    public int MaxRows => ProductDraft.MaxVariants;

    public string KeyOf(DataRow row) => ProductRecord.HandleOf(row);

    public async ValueTask<ImportedRecord> ImportAsync(DataRecord rows, ImportJob job, CancellationToken ct)
    {
        var record = new ProductRecord(rows);
        if (record.Check() is { Count: > 0 } errors)
        {
            return ImportedRecord.Refused(errors);
        }

        var (id, mark) = (SlugKey.IdOf(record.Handle), $"{Base36.Encode(job.ImportId)}/{record.Number}");
        var key = await store.ReadAsync<SlugKey>(id, id, ct);
        var product = key is null ? null : await store.ReadAsync<Product>(Product.PartitionOf(key.ProductId), Product.DocumentId, ct);
        if (product is null)
        {
            return await CreateAsync(record, key, job, mark, ct);
        }

        // It was done before a crash: doing it again would set back what orders have taken from the stock since.
        return product.ImportMark == mark
            ? ImportedRecord.Of(product.CreatedAt >= job.StartedAt ? ImportOutcome.Created : ImportOutcome.Updated)
            : await UpdateAsync(record, product.ProductId, job, mark, ct);
    }

    private async ValueTask<ImportedRecord> CreateAsync(
        ProductRecord record, SlugKey? key, ImportJob job, string mark, CancellationToken ct)
    {
        List<RowError> errors = [];
        var draft = record.Apply(known: null, settings.Currency, errors);
        Add(errors, draft, record);
        if (errors.Count > 0)
        {
            return ImportedRecord.Refused(errors);
        }

        if (job.IsDryRun)
        {
            return ImportedRecord.Of(ImportOutcome.Created);
        }

        var claimed = key ?? await ClaimAsync(record.Handle, ct);
        return await catalog.TryCreateAsync(draft, claimed, mark, ct)
            ? ImportedRecord.Of(ImportOutcome.Created)
            : await UpdateAsync(record, claimed.ProductId, job, mark, ct);
    }

    private async ValueTask<ImportedRecord> UpdateAsync(
        ProductRecord record, long productId, ImportJob job, string mark, CancellationToken ct)
    {
        var (errors, isChanged) = (new List<RowError>(), false);
        ProductDraft? Change(ProductDraft known)
        {
            errors.Clear();
            var changed = record.Apply(known, settings.Currency, errors);
            Add(errors, changed, record);
            isChanged = errors.Count == 0 && !IsSame(known, changed);
            return job.IsDryRun || errors.Count > 0 ? null : isChanged ? changed : known;
        }

        var updated = await catalog.UpdateAsync(productId, Change, ct, job.CreatedBy, mark);
        return errors.Count > 0 ? ImportedRecord.Refused(errors)
            : updated.Error is { } refused ? ImportedRecord.Refused([new RowError(record.Number, "", refused.Message)])
            : ImportedRecord.Of(isChanged ? ImportOutcome.Updated : ImportOutcome.Unchanged);
    }

    /// <summary>A handle that another takes at the same moment is that one's.</summary>
    private async ValueTask<SlugKey> ClaimAsync(string handle, CancellationToken ct)
    {
        var key = new SlugKey { Slug = handle, ProductId = ids.Next() };
        return await store.CreateAsync(key, ct) ? key : await store.RequireAsync<SlugKey>(key.Partition, key.Id, ct);
    }

    private static void Add(List<RowError> errors, ProductDraft draft, ProductRecord record)
    {
        if (errors.Count == 0)
        {
            errors.AddRange(draft.Check().Select(fault => new RowError(record.Number, fault.Field, fault.Message)));
        }
    }

    private static bool IsSame(ProductDraft known, ProductDraft changed) =>
        JsonSerializer.Serialize(known) == JsonSerializer.Serialize(changed);
}
