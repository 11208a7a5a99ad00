using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport.Orders;

/// <summary>Puts one order of another shop into the store, as history: it takes no stock, charges nothing, earns no points, and nobody is
/// told. It counts in the customer's figures and on the dashboard, on the days on which it was.</summary>
/// <remarks>Its number says which it is: an order that is in the store stays as it is.</remarks>
internal sealed class OrderImporter(
    IDocumentStore store, OrderRepository orders, AccountService accounts, EventFactory events, StoreSettings settings, IdGenerator ids,
    TimeProvider time) : IDataImporter
{
    private const int MaxNumber = 60;

    /// <summary>In an own one's number they stand before the id.</summary>
    private static readonly string[] Prefixes = ["PE", "ORD", ""];

    public DataKind Kind => DataKind.Orders;

    public DataColumns Columns => OrderColumns.Layout;

    public int MaxRows => 100;

    public string KeyOf(DataRow row) => row[OrderColumns.Number]?.Trim() ?? "";

    public async ValueTask<ImportedRecord> ImportAsync(DataRecord record, ImportJob job, CancellationToken ct)
    {
        var errors = record.Check();
        var first = new RowValues(record.Rows[0], errors);
        if (record.Key.Length is 0 or > MaxNumber || first.Text(OrderColumns.Number) is null)
        {
            first.Refuse(OrderColumns.Number, $"An order needs a number, with at most {MaxNumber} characters");
        }

        if (errors.Count > 0)
        {
            return ImportedRecord.Refused(errors);
        }

        var (id, mark) = (ImportedOrderKey.IdOf(record.Key), ImportMark.Of(job, record));
        var key = await store.ReadAsync<ImportedOrderKey>(id, id, ct);
        if ((key is null ? await FindOwnAsync(record.Key, ct) : await orders.FindAsync(key.OrderId, ct)) is { } known)
        {
            return ImportedRecord.Of(mark.OutcomeOf(known.ImportMark) ?? ImportOutcome.Unchanged);
        }

        var customer = await accounts.FindByEmailAsync(first.Text(OrderColumns.CustomerEmail) ?? "", ct);
        if (customer is not { Role: Role.Customer, IsErased: false })
        {
            first.Refuse(OrderColumns.CustomerEmail, "There is no such customer: import customers before their orders");
        }

        var products = await ProductsAsync(record, ct);
        var row = new OrderRecord(record, products, settings, time.GetUtcNow(), errors);
        var draft = customer is null ? null : row.ToOrder(key?.OrderId ?? ids.Next(), ids.Next(), customer);
        return draft is null || errors.Count > 0 ? ImportedRecord.Refused(errors)
            : job.IsDryRun ? ImportedRecord.Of(ImportOutcome.Created)
            : await SaveAsync(draft with { ImportMark = mark.OfCreation }, record.Key, ct);
    }

    /// <summary>The keys first: what a crash leaves of them leads nowhere, and is used by the next try.</summary>
    private async ValueTask<ImportedRecord> SaveAsync(Order draft, string number, CancellationToken ct)
    {
        var key = new ImportedOrderKey { Number = number, OrderId = draft.OrderId };
        if (!await store.CreateAsync(key, ct))
        {
            key = await store.RequireAsync<ImportedOrderKey>(key.Partition, key.Id, ct);
        }

        var order = draft with { OrderId = key.OrderId };
        await store.UpsertAsync(new OrderKey { OrderId = order.OrderId, CustomerId = order.CustomerId }, ct);
        var batch = new DocumentBatch(Containers.Customers, order.Partition)
            .Create(order)
            .Emit(events.Create(order.Partition, new OrderImported(order.CustomerId, order.OrderId)));
        return ImportedRecord.Of(await store.TryCommitAsync(batch, ct) ? ImportOutcome.Created : ImportOutcome.Unchanged);
    }

    /// <summary>An order of this store, by its own number: an export of it may come back.</summary>
    private async ValueTask<Order?> FindOwnAsync(string number, CancellationToken ct)
    {
        var tail = number[(number.LastIndexOf('-') + 1)..];
        foreach (var prefix in Prefixes.Where(prefix => tail.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
        {
            if (Base36.TryDecode(tail.AsSpan(prefix.Length), out var id) && await orders.FindAsync(id, ct) is { } order
                && OrderNumber.Of(order).Equals(number, StringComparison.OrdinalIgnoreCase))
            {
                return order;
            }
        }

        return null;
    }

    /// <summary>By their handles.</summary>
    private async ValueTask<IReadOnlyDictionary<string, Product>> ProductsAsync(DataRecord record, CancellationToken ct)
    {
        var handles = record.Rows.Select(row => row[OrderColumns.Handle])
            .OfType<string>()
            .Distinct()
            .Where(handle => handle == Slug.Of(handle));
        var keys = await store.ReadManyAsync<SlugKey>(
            [.. handles.Select(handle => new DocumentKey(SlugKey.IdOf(handle), SlugKey.IdOf(handle)))], ct);
        var found = await store.ReadManyAsync<Product>(
            [.. keys.Select(key => new DocumentKey(Product.PartitionOf(key.ProductId), Product.DocumentId))], ct);
        return found.ToDictionary(product => product.Slug);
    }
}
