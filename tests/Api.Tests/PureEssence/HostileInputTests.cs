using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace FunctionsCommerce.Api.Tests.PureEssence;

/// <summary>Whatever comes: the document's error envelope, nothing stored, and the host lives on.</summary>
public sealed class HostileInputTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task A_name_of_a_megabyte_is_refused()
    {
        var shopper = await Shopper.Register(store);

        var inside = await shopper.Put("/profile", new { name = new string('x', 1_000_000) });
        var beyond = await shopper.Put("/profile", new { name = new string('x', 2_000_000) });

        Refused(inside, HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        inside.Bytes.Length.ShouldBeLessThan(2000);
        Refused(beyond, HttpStatusCode.RequestEntityTooLarge, "PAYLOAD_TOO_LARGE");
        (await shopper.Get("/auth/me")).At("data.name").GetString().ShouldBe("John Doe");
    }

    [Theory]
    [InlineData("{\"productId\":1,\"quantity\":1")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("")]
    [InlineData("{\"productId\":{\"$ne\":1},\"quantity\":1}")]
    [InlineData("{\"productId\":1,\"quantity\":NaN}")]
    [InlineData("{\"productId\":1,\"quantity\":1,\"variant\":\"\\u0000\"}")]
    [InlineData("{\"productId\":1,\"quantity\":1,\"variant\":\"\\ud800\"}")]
    [InlineData("{\"productId\":99999999999999999999,\"quantity\":1}")]
    public async Task Malformed_bodies_are_refused_and_store_nothing(string body)
    {
        var shopper = await Shopper.Register(store);

        var answer = await shopper.Post("/cart", new StringContent(body, Encoding.UTF8, "application/json"));

        Refused(answer, HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        (await shopper.Get("/cart")).At("data.items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Deep_JSON_and_broken_UTF8_are_refused()
    {
        var shopper = await Shopper.Register(store);
        var deep = new StringContent(new string('[', 100_000) + new string(']', 100_000), Encoding.UTF8, "application/json");
        var broken = new ByteArrayContent([.. "{\"productId\":1,\"variant\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        broken.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        Refused(await shopper.Post("/cart", deep), HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        Refused(await shopper.Post("/cart", broken), HttpStatusCode.BadRequest, "VALIDATION_ERROR");
    }

    [Fact]
    public async Task Another_media_type_is_refused()
    {
        var shopper = await Shopper.Register(store);

        Refused(
            await shopper.Post("/cart", new StringContent("productId=1", Encoding.UTF8, "application/x-www-form-urlencoded")),
            HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
        Refused(
            await shopper.Post("/cart", new StringContent("<a/>", Encoding.UTF8, "application/xml")), HttpStatusCode.UnsupportedMediaType,
            "UNSUPPORTED_MEDIA_TYPE");
    }

    [Fact]
    public async Task HTML_is_kept_as_text_and_escaped_where_it_becomes_HTML()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(name: "<img src=x onerror=alert(1)> Cream");
        (await shopper.Post(
            $"/products/{product.Id}/reviews",
            new { rating = 5, title = "<script>alert(1)</script>", comment = "<b>bold</b>" })).Expect(HttpStatusCode.Created);

        await shopper.Buy(product);

        var reviews = await store.Get($"{Shopper.Base}/products/{product.Id}/reviews");
        reviews.At("data.reviews.0.title").GetString().ShouldBe("<script>alert(1)</script>");
        reviews.Headers["Content-Type"].ShouldStartWith("application/json");
        reviews.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
        (await store.Mailbox(shopper.Email)).ShouldAllBe(
            mail => !mail.Body.Contains("<img src=x onerror") && !mail.Body.Contains("<script>alert"));
    }

    [Fact]
    public async Task Images_too_large_or_no_images_are_refused()
    {
        var shopper = await Shopper.Register(store);
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

        Refused(
            await Upload(shopper, "big.png", [.. png, .. new byte[6 * 1024 * 1024]]), HttpStatusCode.RequestEntityTooLarge,
            "PAYLOAD_TOO_LARGE");
        Refused(
            await Upload(shopper, "photo.png", [.. "MZ"u8, .. new byte[2000]]), HttpStatusCode.UnsupportedMediaType,
            "UNSUPPORTED_MEDIA_TYPE");
        (await shopper.Get("/auth/me")).Text.ShouldNotContain("avatar");
    }

    [Theory]
    [InlineData("/products?page=-1")]
    [InlineData("/products?page=1e9")]
    [InlineData("/products?limit=0")]
    [InlineData("/products?sort=price%27;drop")]
    [InlineData("/products?minPrice=abc")]
    [InlineData("/products?minPrice=-1")]
    public async Task Wrong_query_values_are_named(string path) =>
        Refused(await store.Get(Shopper.Base + path), HttpStatusCode.BadRequest, "VALIDATION_ERROR");

    [Fact]
    public async Task A_page_far_beyond_the_end_is_empty_and_a_search_for_anything_is_answered()
    {
        (await store.Get(Shopper.Base + "/products?page=2000000000&limit=100"))
            .Expect(HttpStatusCode.OK)
            .At("data.products")
            .GetArrayLength()
            .ShouldBe(0);
        foreach (var text in new[] { "%00", "%F0%9F%98%80", "a%20%20%20b", new string('x', 5000), "'%22%3C%3E", "%25%25" })
        {
            var answer = await store.Get($"{Shopper.Base}/search?q={text}");
            (answer.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest).ShouldBeTrue(answer.Text);
            answer.At("success").ValueKind.ShouldNotBe(System.Text.Json.JsonValueKind.Undefined);
        }
    }

    [Fact]
    public async Task After_all_that_the_store_still_sells()
    {
        var shopper = await Shopper.Register(store);

        (await shopper.Buy(await store.Product())).ShouldStartWith("PE");
    }

    private static void Refused(Answer answer, HttpStatusCode status, string code)
    {
        answer.Expect(status).At("success").GetBoolean().ShouldBeFalse();
        answer.At("error.code").GetString().ShouldBe(code);
    }

    private static async Task<Answer> Upload(Shopper shopper, string name, byte[] bytes)
    {
        using var form = new MultipartFormDataContent();
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(file, "avatar", name);
        return await shopper.Post("/profile/avatar", form);
    }
}
