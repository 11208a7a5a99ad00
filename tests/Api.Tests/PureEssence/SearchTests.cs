using System.Net;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class SearchTests(ShopHost shop) : IClassFixture<ShopHost>
{
    private const string Search = "/pure-essence/v1/search";

    [Fact]
    public async Task A_search_answers_as_documented()
    {
        var answer = await shop.Get(Search + "?q=moisturizer&limit=10");

        answer.Expect(HttpStatusCode.OK).ShouldLookLike("""
            {
              "success": true,
              "data": {
                "products": [{ "id": 1, "name": "Ultra Dry Skin Moisturizer", "price": 18.00, "image": "url", "category": "skincare" }],
                "suggestions": ["moisturizer for dry skin", "moisturizer organic", "moisturizer night cream"]
              }
            }
            """);
        answer.At("data.suggestions").EnumerateArray().ShouldAllBe(suggestion => suggestion.GetString()!.StartsWith("moisturizer "));
    }

    [Theory]
    [InlineData("moistruizer", "Moisturizer")]
    [InlineData("bb%20craem", "BB Cream")]
    [InlineData("long%20lastng%20makeup%20fixr", "Long Lasting Make Up Fixer")]
    [InlineData("cleanzer", "Cleanser")]
    public async Task A_misspelt_search_finds_what_was_meant(string typed, string name) =>
        (await shop.Get($"{Search}?q={typed}")).At("data.products.0.name").GetString()!.ShouldContain(name);

    [Fact]
    public async Task The_list_forgives_typos_too() =>
        (await shop.Get("/pure-essence/v1/products?search=moistruizer"))
            .At("data.products.0.name")
            .GetString()!.ShouldContain("Moisturizer");

    [Fact]
    public async Task Nothing_like_it_is_an_empty_answer()
    {
        var answer = await shop.Get(Search + "?q=qqqqqqqqqq");

        answer.Expect(HttpStatusCode.OK).At("data.products").GetArrayLength().ShouldBe(0);
        answer.At("data.suggestions").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task The_limit_is_kept() =>
        (await shop.Get(Search + "?q=for&limit=3")).At("data.products").GetArrayLength().ShouldBeLessThanOrEqualTo(3);

    [Theory]
    [InlineData("", "q")]
    [InlineData("?q=", "q")]
    [InlineData("?q=%20", "q")]
    [InlineData("?q=a&limit=0", "limit")]
    [InlineData("?q=a&limit=ten", "limit")]
    public async Task Faulty_parameters_are_named(string query, string field) =>
        (await shop.Get(Search + query)).Expect(HttpStatusCode.BadRequest).At("error.details.field").GetString().ShouldBe(field);

    [Theory]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("%FF%FE")]
    [InlineData("%00")]
    [InlineData("'%20OR%201=1--")]
    public async Task Hostile_texts_are_only_texts(string typed) =>
        (await shop.Get($"{Search}?q={typed}")).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest);
}
