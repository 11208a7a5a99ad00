using System.Net;
using System.Text.Json;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class ProductTests(ShopHost shop) : IClassFixture<ShopHost>
{
    private const string Products = "/pure-essence/v1/products";

    [Fact]
    public async Task The_list_answers_as_documented()
    {
        var answer = await shop.Get(
            Products
                + "?page=1&limit=20&search=moisturizer&category=skincare&minPrice=10&maxPrice=50&brand=everdrop&skinType=dry&sort=price_asc");

        answer.Expect(HttpStatusCode.OK).ShouldLookLike("""
            {
              "success": true,
              "data": {
                "products": [
                  {
                    "id": 1, "name": "Ultra Dry Skin Moisturizer", "slug": "ultra-dry-skin-moisturizer", "description": "Intensive hydration for dry skin",
                    "price": 18.00, "originalPrice": 32.00, "discount": 44, "category": "skincare", "brand": "Everdrop", "skinType": ["dry", "sensitive"],
                    "images": ["https://cdn.example.com/products/moisturizer-1.jpg"], "stock": 45, "rating": 4.5, "reviewCount": 128,
                    "isFeatured": true, "isNew": false, "tags": ["hydrating", "organic", "cruelty-free"]
                  }
                ],
                "pagination": { "page": 1, "limit": 20, "total": 156, "totalPages": 8 },
                "filters": {
                  "categories": ["skincare", "makeup", "foundation"], "brands": ["Everdrop", "Onne", "Pure Essence"],
                  "priceRange": { "min": 5, "max": 100 }, "skinTypes": ["dry", "oily", "combination", "sensitive"]
                }
              }
            }
            """);
        var product = answer.At("data.products")
            .EnumerateArray()
            .Single(one => one.GetProperty("name").GetString() == "Ultra Dry Skin Moisturizer");
        product.GetProperty("price").GetRawText().ShouldBe("18.00");
        product.GetProperty("originalPrice").GetDecimal().ShouldBe(32m);
        product.GetProperty("discount").GetInt32().ShouldBe(44);
        product.GetProperty("isNew").GetBoolean().ShouldBeFalse();
        product.GetProperty("images")[0].GetString().ShouldStartWith("http://");
        answer.At("data.filters.categories").EnumerateArray().Select(one => one.GetString()).ShouldContain("Home Decor");
    }

    [Fact]
    public async Task Without_parameters_the_first_twenty_come()
    {
        var answer = await shop.Get(Products);

        answer.At("data.products").GetArrayLength().ShouldBe(20);
        answer.At("data.pagination.total").GetInt32().ShouldBeGreaterThanOrEqualTo(ShopHost.Products);
    }

    [Fact]
    public async Task A_limit_above_one_hundred_counts_as_one_hundred() =>
        (await shop.Get(Products + "?limit=5000")).At("data.pagination.limit").GetInt32().ShouldBe(100);

    [Theory]
    [InlineData("page=0", "page")]
    [InlineData("page=x", "page")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=-3", "limit")]
    [InlineData("sort=cheapest", "sort")]
    [InlineData("skinType=scaly", "skinType")]
    [InlineData("minPrice=-1", "minPrice")]
    [InlineData("maxPrice=much", "maxPrice")]
    public async Task Faulty_parameters_are_named(string query, string field)
    {
        var answer = await shop.Get($"{Products}?{query}");

        answer.Expect(HttpStatusCode.BadRequest).ShouldLookLike("""
            { "success": false, "error": { "code": "VALIDATION_ERROR", "message": "Invalid email format", "details": { "field": "email", "value": "invalid-email" } } }
            """.Replace("\"invalid-email\"", answer.At("error.details.value").GetRawText()));
        answer.At("error.details.field").GetString().ShouldBe(field);
    }

    [Theory]
    [InlineData("price_asc")]
    [InlineData("price_desc")]
    public async Task Prices_sort_both_ways(string sort)
    {
        var prices = (await shop.Get($"{Products}?limit=100&sort={sort}"))
            .At("data.products")
            .EnumerateArray()
            .Select(one => one.GetProperty("price").GetDecimal())
            .ToList();

        prices.ShouldBe(sort == "price_asc" ? prices.Order() : prices.OrderDescending());
    }

    [Theory]
    [InlineData("newest")]
    [InlineData("popular")]
    [InlineData("rating")]
    public async Task The_other_orders_are_known(string sort) => (await shop.Get($"{Products}?sort={sort}")).Expect(HttpStatusCode.OK);

    [Fact]
    public async Task Filters_do_not_mind_the_case()
    {
        var answer = await shop.Get(Products + "?category=SkinCare&skinType=DRY&brand=EVERDROP&limit=100");

        answer.At("data.products").GetArrayLength().ShouldBeGreaterThan(0);
        answer.At("data.products").EnumerateArray().ShouldAllBe(one => one.GetProperty("brand").GetString() == "Everdrop");
    }

    [Fact]
    public async Task The_detail_answers_as_documented_by_id_and_by_slug()
    {
        var id = shop.Named("ultra-dry-skin-moisturizer").Id;

        var byId = await shop.Get($"{Products}/{id}");
        var bySlug = await shop.Get($"{Products}/slug/ultra-dry-skin-moisturizer");

        byId.Expect(HttpStatusCode.OK).ShouldLookLike("""
            {
              "success": true,
              "data": {
                "id": 1, "name": "Ultra Dry Skin Moisturizer", "slug": "ultra-dry-skin-moisturizer", "description": "Intensive…", "longDescription": "Full…",
                "price": 18.00, "originalPrice": 32.00, "discount": 44, "category": "skincare", "brand": "Everdrop", "skinType": ["dry"], "images": ["url1"],
                "stock": 45, "rating": 4.5, "reviewCount": 128, "features": ["Hyaluronic acid formula"], "ingredients": "Water…", "howToUse": "Apply…",
                "variants": [{ "size": "50ml", "price": 18.00, "stock": 45 }], "relatedProducts": [2, 5, 8], "tags": ["hydrating"]
              }
            }
            """);
        byId.At("data.variants.1.price").GetRawText().ShouldBe("29.00");
        byId.At("data.variants.1.stock").GetInt32().ShouldBe(32);
        byId.At("data.stock").GetInt32().ShouldBe(77);
        byId.At("data.relatedProducts").EnumerateArray().ShouldNotContain(other => other.GetInt64() == id);
        bySlug.Text.ShouldBe(byId.Text);
    }

    [Theory]
    [InlineData("/1")]
    [InlineData("/0")]
    [InlineData("/-7")]
    [InlineData("/abc")]
    [InlineData("/99999999999999999999")]
    [InlineData("/slug/nothing-like-it")]
    [InlineData("/1/related")]
    public async Task What_is_not_there_is_not_found(string path) =>
        (await shop.Get(Products + path)).Expect(HttpStatusCode.NotFound).At("error.code").GetString().ShouldBe("NOT_FOUND");

    [Fact]
    public async Task Related_products_answer_as_documented()
    {
        var answer = await shop.Get($"{Products}/{shop.Named("ultra-dry-skin-moisturizer").Id}/related?limit=3");

        answer.Expect(HttpStatusCode.OK).ShouldLookLike("""
            { "success": true, "data": [{ "id": 2, "name": "Gentle Face Cleanser", "price": 15.00, "images": ["url"], "rating": 4.3 }] }
            """);
        answer.At("data").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task A_change_shows_at_once_everywhere()
    {
        var entry = await shop.Add(ShopHost.Soap with { Name = "Changing Soap" });
        var before = await shop.Get($"{Products}/{entry.Id}");

        await shop.Service<CatalogService>()
            .UpdateAsync(entry.Id, draft => draft with { Variants = [draft.Variants[0] with { Price = 333, Stock = 3 }] }, default);

        before.At("data.price").GetDecimal().ShouldBe(4.5m);
        (await shop.Get($"{Products}/{entry.Id}")).At("data.price").GetDecimal().ShouldBe(3.33m);
        var listed = await shop.Get(Products + "?search=changing&sort=newest");
        listed.At("data.products.0.stock").GetInt32().ShouldBe(3);
        listed.At("data.products.0.isNew").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_write_by_somebody_else_shows_by_the_change_feed()
    {
        var entry = await shop.Add(ShopHost.Soap with { Name = "Feed Soap" });
        await shop.Get($"{Products}/{entry.Id}");
        var store = shop.Service<IDocumentStore>();
        var variant = (await store.ReadAsync<Variant>(Product.PartitionOf(entry.Id), Variant.IdOf(Variant.DefaultKey), default))!;

        await store.CommitAsync(new DocumentBatch(Containers.Products, variant.Partition).Replace(variant with { Stock = 1 }), default);

        await Eventually(async () => (await shop.Get($"{Products}/{entry.Id}")).At("data.stock").GetInt32() == 1);
    }

    [Fact]
    public async Task A_product_off_sale_is_gone()
    {
        var entry = await shop.Add(ShopHost.Soap with { Name = "Vanishing Soap" });

        await shop.Service<CatalogService>().DeactivateAsync(entry.Id, default);

        (await shop.Get($"{Products}/{entry.Id}")).Expect(HttpStatusCode.NotFound);
        (await shop.Get($"{Products}/slug/vanishing-soap")).Expect(HttpStatusCode.NotFound);
        (await shop.Get(Products + "?search=vanishing&sort=newest")).At("data.products").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Equal_names_get_slugs_of_their_own()
    {
        var drafts = Enumerable.Repeat(ShopHost.Soap with { Name = "Twin Soap" }, 10);

        var entries = await Task.WhenAll(drafts.Select(shop.Add));

        entries.Select(entry => entry.Product.Slug)
            .ShouldBe(["twin-soap", .. Enumerable.Range(2, 9).Select(n => $"twin-soap-{n}")], ignoreOrder: true);
    }

    [Fact]
    public async Task Parallel_changes_of_one_product_all_count()
    {
        var entry = await shop.Add(ShopHost.Soap with { Name = "Counted Soap" });

        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => shop.Service<CatalogService>()
            .UpdateAsync(
                entry.Id, draft => draft with { Variants = [draft.Variants[0] with { Stock = draft.Variants[0].Stock + 1 }] },
                default).AsTask()));

        shop.Named("counted-soap").Stock.ShouldBe(40);
    }

    [Fact]
    public async Task After_a_restart_the_catalogue_is_the_same()
    {
        await using var host = await TestHost.Start();
        var added = (await host.Store.Service<CatalogService>().CreateAsync(ShopHost.Soap, default)).Value;
        var before = (await host.Store.Get(Products)).Json;

        await host.Store.Restart();

        JsonElement.DeepEquals((await host.Store.Get(Products)).Json, before).ShouldBeTrue();
        (await host.Store.Get($"{Products}/{added.Id}")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_has_the_answer_already_gets_none()
    {
        var first = await shop.Get(Products + "?category=makeup");

        var second = await shop.Send(HttpMethod.Get, Products + "?category=makeup", headers: ("If-None-Match", first.Headers["ETag"]));

        second.Status.ShouldBe(HttpStatusCode.NotModified);
        second.Bytes.ShouldBeEmpty();
    }

    /// <summary>Polls for what comes by the change feed, at most ten seconds.</summary>
    private static async Task Eventually(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!await holds())
        {
            await Task.Delay(5, patience.Token);
        }
    }
}
