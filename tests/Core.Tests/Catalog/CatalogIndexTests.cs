using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.LocalHost.Demo;

namespace FunctionsCommerce.Core.Tests.Catalog;

public sealed class CatalogIndexTests
{
    private static readonly PageRequest First = new(1, 100);
    private readonly CatalogIndex index = Shelf.Of(DemoCatalog.Products(Shelf.Now));

    [Fact]
    public void A_change_of_stock_or_price_or_rating_does_not_touch_the_text()
    {
        var (text, shape, version) = (index.Text, index.ShapeVersion, index.Version);
        var product = index.Find(1)!.Product;

        index.Apply([index.VariantOf(1) with { Stock = 1, Price = 5 }, product with { RatingCounts = [0, 0, 0, 0, 3] }]);

        index.Text.ShouldBeSameAs(text);
        index.ShapeVersion.ShouldBe(shape);
        index.Version.ShouldBeGreaterThan(version);
        index.Find(1)!.Rating.ShouldBe(5m);
        index.List(new CatalogQuery(First) { Sort = CatalogSort.PriceAscending }).Items[0].Id.ShouldBe(1);
        index.Facets().MinPrice.ShouldBe(5);
    }

    [Fact]
    public void Lists_change_with_all_that_they_show_but_pieces_are_told_apart()
    {
        index.Apply([index.Find(1)!.Product with { ETag = "7" }]);
        var version = index.ListVersion;
        var shown = new[] { new ShownStock(1, index.Find(1)!.Stock), new ShownStock(2, index.Find(2)!.Stock) };

        index.Apply([index.VariantOf(1) with { Sold = 7 }]);
        index.ListVersion.ShouldBe(version);
        index.HasStock(shown).ShouldBeTrue();
        index.Apply([index.VariantOf(1) with { Stock = 3, Sold = 9 }]);
        index.ListVersion.ShouldBe(version);
        index.HasStock(shown).ShouldBeFalse();
        index.HasStock(shown[1..]).ShouldBeTrue();

        index.Apply([index.VariantOf(1) with { Price = 5 }]);
        index.ListVersion.ShouldBeGreaterThan(version);
        version = index.ListVersion;
        index.Apply([index.Find(1)!.Product with { ETag = "8", RatingCounts = [0, 0, 0, 0, 3] }]);
        index.ListVersion.ShouldBeGreaterThan(version);
    }

    [Fact]
    public void Stock_is_the_sum_of_the_variants_and_the_price_that_of_the_first()
    {
        var entry = index.Find("ultra-dry-skin-moisturizer")!;

        entry.Stock.ShouldBe(77);
        entry.Price.ShouldBe(1800);
        entry.DiscountPercent.ShouldBe(44);
    }

    [Fact]
    public void Filters_match_in_any_case_and_add_up()
    {
        var page = index.List(
            new CatalogQuery(First) { Category = "SKINCARE", Brand = "everdrop", SkinType = "Dry", MinPrice = 1500, MaxPrice = 2500 });

        page.Total.ShouldBeGreaterThan(0);
        page.Items.ShouldAllBe(entry => entry.Product.Category == "skincare" && entry.Product.Brand == "Everdrop"
            && entry.Product.SkinTypes.Contains("dry") && entry.Price >= 1500 && entry.Price <= 2500);
        index.List(new CatalogQuery(First) { Category = "home-decor" }).Total
            .ShouldBe(index.List(new CatalogQuery(First) { Category = "Home Decor" }).Total);
        index.List(new CatalogQuery(First) { Category = "nothing" }).Items.ShouldBeEmpty();
    }

    [Fact]
    public void Pages_follow_each_other_without_gap_or_repetition()
    {
        var ids = Enumerable.Range(1, 7)
            .SelectMany(page => index.List(new CatalogQuery(new PageRequest(page, 30))).Items.Select(entry => entry.Id))
            .ToList();

        ids.Count.ShouldBe(DemoCatalog.Size);
        ids.Distinct().Count().ShouldBe(DemoCatalog.Size);
        index.List(new CatalogQuery(new PageRequest(8, 30))).Items.ShouldBeEmpty();
        index.List(new CatalogQuery(new PageRequest(int.MaxValue / 100, 100)) { Search = "cream" }).Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(CatalogSort.Default)]
    [InlineData(CatalogSort.PriceAscending)]
    [InlineData(CatalogSort.PriceDescending)]
    [InlineData(CatalogSort.Newest)]
    [InlineData(CatalogSort.Popular)]
    [InlineData(CatalogSort.Rating)]
    public void Orders_stay_right_through_many_changes(CatalogSort sort)
    {
        var random = new Random(7);
        for (var round = 0; round < 50; round++)
        {
            for (var change = random.Next(1, 30); change > 0; change--)
            {
                Change(random.Next(1, DemoCatalog.Size + 1), random);
            }

            var kept = index.Sorted(sort).Select(slot => index.Entries[slot]!.Id).ToList();
            var order = CatalogSortOrders.Create()[sort].Order;
            var all = index.Entries.OfType<CatalogEntry>().Where(entry => entry.IsActive).ToList();
            all.Sort(order);
            kept.ShouldBe(all.Select(entry => entry.Id));
        }
    }

    [Fact]
    public void Facets_are_those_of_the_active_products()
    {
        var facets = index.Facets();
        facets.Categories.ShouldContain("foundation");
        facets.Brands.ShouldContain("Onne");
        facets.SkinTypes.ShouldBe(["combination", "dry", "oily", "sensitive"]);

        foreach (var entry in index.List(new CatalogQuery(First) { Category = "foundation" }).Items)
        {
            index.Apply([entry.Product with { IsActive = false }]);
        }

        index.Facets().Categories.ShouldNotContain("foundation");
        index.Search("foundation", 50).ShouldAllBe(entry => entry.Product.Category != "foundation");
    }

    [Fact]
    public void Related_products_are_active_others_of_the_same_kind()
    {
        var entry = index.Find("gentle-face-cleanser")!;

        var related = index.Related(entry, 8);

        related.Count.ShouldBe(8);
        related.ShouldAllBe(other => other.IsActive && other.Id != entry.Id && other.Product.Category == "skincare");
    }

    [Fact]
    public void A_product_is_shown_once_all_its_documents_have_come()
    {
        var documents = Shelf.Documents(DemoCatalog.Products(Shelf.Now)[0], 1).ToList();
        var empty = new CatalogIndex();

        empty.Apply(documents[1..2]);
        empty.Apply(documents[..1]);
        var before = empty.Find(1);
        empty.Apply(documents[2..]);

        before.ShouldBeNull();
        empty.Find(1)!.Variants.Select(variant => variant.Size).ShouldBe(["50ml", "100ml"]);
    }

    [Fact]
    public void An_index_changed_piece_by_piece_finds_what_a_fresh_one_finds()
    {
        var drafts = DemoCatalog.Generate(300, Shelf.Now);
        var grown = new CatalogIndex();
        for (var i = 0; i < drafts.Count; i++)
        {
            grown.Apply(Shelf.Documents(drafts[(i + 7) % drafts.Count], i + 1));
            grown.Apply(Shelf.Documents(drafts[i] with { IsActive = i % 3 == 0 }, i + 1));
            grown.Apply(Shelf.Documents(drafts[i], i + 1));
        }

        var fresh = Shelf.Of(drafts);
        foreach (var text in drafts.Take(60).SelectMany(draft => new[] { draft.Name, draft.Brand!, draft.Tags[0], draft.Name[..3] }))
        {
            grown.Search(text, 20).Select(entry => entry.Id).ShouldBe(fresh.Search(text, 20).Select(entry => entry.Id));
            grown.Suggest(text, 10).ShouldBe(fresh.Suggest(text, 10));
        }
    }

    private void Change(long id, Random random)
    {
        var entry = index.Find(id)!;
        if (random.Next(4) == 0)
        {
            index.Apply(
                [
                    entry.Product with
                    {
                        IsActive = random.Next(2) == 0,
                        IsFeatured = random.Next(2) == 0,
                        RatingCounts = [random.Next(3), 0, 1, 0, random.Next(3)],
                    },
                ]);
        }
        else
        {
            index.Apply([entry.Variants[0] with { Price = random.Next(1, 50), Sold = random.Next(20) }]);
        }
    }
}
