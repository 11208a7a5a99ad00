using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport.Products;

/// <summary>Reads the products of the store, those that are not on sale, too.</summary>
internal sealed class ProductExporter(IDocumentStore store, StoreSettings settings) : IDataExporter
{
    private const int AtOnce = 500;

    public DataKind Kind => DataKind.Products;

    public DataColumns Columns => ProductColumns.Layout;

    public async ValueTask<QueryPage<ExportedRecord>> ReadAsync(string? from, CancellationToken ct)
    {
        var page = await store.QueryAsync(
            new Query<Product, Product>(products => products) { PageSize = AtOnce, Continuation = from }, ct);
        var variants = (await store.ReadManyAsync<Variant>(
                [
                    .. page.Items.SelectMany(
                        product => product.VariantKeys.Select(key => new DocumentKey(product.Partition, Variant.IdOf(key)))),
                ], ct))
            .ToLookup(variant => variant.ProductId);
        return new(
            [.. page.Items.Select(product => ProductRows.Of(product, variants[product.ProductId], settings.Currency))], page.Continuation);
    }
}
