using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Demo;

namespace FunctionsCommerce.Core.Tests.Catalog;

/// <summary>Fills a catalogue without a store.</summary>
internal static class Shelf
{
    public static readonly DateTimeOffset Now = new(2025, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public static CatalogIndex Of(params ProductDraft[] drafts) => Of((IReadOnlyList<ProductDraft>)drafts);

    public static CatalogIndex Of(IReadOnlyList<ProductDraft> drafts)
    {
        var index = new CatalogIndex();
        index.Apply(drafts.SelectMany((draft, i) => Documents(draft, i + 1)));
        return index;
    }

    public static CatalogIndex Generated(int count) => Of(DemoCatalog.Generate(count, Now));

    public static IEnumerable<Document> Documents(ProductDraft draft, long id)
    {
        var product = draft.ToProduct(id, Slug.Of(draft.Name), Now);
        return [product, .. draft.Variants.Select(variant => variant.ToVariant(product, known: null))];
    }

    public static ProductDraft Draft(string name, long price = 1000) =>
        new() { Name = name, Category = "skincare", Variants = [new VariantDraft(null, price, 10)], CreatedAt = Now.AddDays(-100) };

    public static Variant VariantOf(this CatalogIndex index, long id) => index.Find(id)!.Variants[0];
}
