using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>Some products of an export.</summary>
/// <param name="Next">Where to go on; null: there are no more.</param>
public sealed record ExportedPart(ReadOnlyMemory<byte> Content, int Count, string? Next);

/// <summary>Reads the products of the store, those that are not on sale, too, page by page.</summary>
public sealed class ProductExporter(IDocumentStore store, StoreSettings settings)
{
    private const int ProductsAtOnce = 500;

    /// <param name="from">Null: from the first product.</param>
    public async ValueTask<ExportedPart> ReadAsync(DataFormat format, string? from, CancellationToken ct)
    {
        var query = new Query<Product, Product>(products => products) { PageSize = ProductsAtOnce, Continuation = from };
        var page = await store.QueryAsync(query, ct);

        // Cosmos DB may answer with nothing yet, and where to go on.
        while (page is { Items.Count: 0, Continuation: { } further })
        {
            page = await store.QueryAsync(query with { Continuation = further }, ct);
        }

        var variants = (await store.ReadManyAsync<Variant>(
                [
                    .. page.Items.SelectMany(
                        product => product.VariantKeys.Select(key => new DocumentKey(product.Partition, Variant.IdOf(key)))),
                ], ct))
            .ToLookup(variant => variant.ProductId);
        using var content = new MemoryStream();
        ProductWriter.Write(
            format, [.. page.Items.Select(product => (product, (IReadOnlyList<Variant>)[.. variants[product.ProductId]]))],
            settings.Currency, from is null, page.Continuation is null, content);
        return new ExportedPart(content.ToArray(), page.Items.Count, page.Continuation);
    }
}
