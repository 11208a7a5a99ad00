using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class ReviewTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Review =
        """
        {"id":"a","productId":"p","customerId":"c","rating":5,"title":"t","comment":"c","images":["https://x"],"helpful":0,"status":"approved",
        "createdAt":"t","updatedAt":"t"}
        """;

    private static readonly byte[] Png = Convert.FromHexString("89504E470D0A1A0A0000000D4948445200000001000000010802000000907753DE");

    [Fact]
    public async Task Reviews_are_written_once_and_listed_with_those_of_others()
    {
        var product = await store.Product();
        var one = await BoxCustomer.Register(store);
        var other = await BoxCustomer.Register(store);

        var created = await Write(one, product);
        await Write(other, product);
        await Write(one, await store.Product());

        created.Expect(HttpStatusCode.Created).ShouldLookLike(Models.Data($$"""{"message":"m","review":{{Review}}}"""));
        created.At("data.review.customerId").GetString().ShouldBe(one.Id);
        (await Write(one, product)).ShouldRefuse(HttpStatusCode.Conflict, "CONFLICT");
        var own = await one.Get("/reviews");
        own.Expect(HttpStatusCode.OK).ShouldLookLike(Models.Data($$"""{"reviews":[{{Review}}],"meta":{{Models.Meta}}}"""));
        own.At("data.reviews").EnumerateArray().ShouldAllBe(review => review.GetProperty("customerId").GetString() == one.Id);
        own.At("data.meta.total").GetInt32().ShouldBe(2);
        (await one.Get("/reviews?limit=1&page=2")).At("data.reviews").GetArrayLength().ShouldBe(1);
        (await one.Get("/reviews?productId=" + Base36.Encode(product.Id))).At("data.meta.total").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Under_moderation_only_the_author_sees_what_is_pending()
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["Store:ReviewModeration"] = "true" },
        });
        var product = await host.Store.Product();
        var author = await BoxCustomer.Register(host.Store);
        var reader = await BoxCustomer.Register(host.Store);

        (await Write(author, product)).Expect(HttpStatusCode.Created).At("data.review.status").GetString().ShouldBe("pending");

        var path = "/reviews?productId=" + Base36.Encode(product.Id);
        (await author.Get(path)).At("data.meta.total").GetInt32().ShouldBe(1);
        (await reader.Get(path)).At("data.meta.total").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Wrong_reviews_are_refused()
    {
        var customer = await BoxCustomer.Register(store);

        (await customer.Post("/reviews", new { rating = 6, title = "", images = new[] { "javascript:alert(1)" } }))
            .ShouldRefuse(HttpStatusCode.BadRequest, "VALIDATION_ERROR", "productId", "rating", "title", "comment", "images");
        (await customer.Post("/reviews", new { productId = "zzzz", rating = 5, title = "t", comment = "c" })).ShouldRefuse(
            HttpStatusCode.NotFound, "NOT_FOUND");
        (await customer.Get("/reviews?productId=zzzz")).ShouldRefuse(HttpStatusCode.NotFound, "NOT_FOUND");
        (await customer.Get("/reviews?page=0")).ShouldRefuse(HttpStatusCode.BadRequest, "VALIDATION_ERROR", "page");
    }

    [Theory]
    [InlineData("https://cdn.example.com/1.jpg")]
    [InlineData("/files/uploads/none.png")]
    [InlineData("//cdn.example.com/1.jpg")]
    public async Task Pictures_are_ones_own_uploads(string foreign)
    {
        var customer = await BoxCustomer.Register(store);
        var product = Base36.Encode((await store.Product()).Id);
        var others = await Upload(await BoxCustomer.Register(store));
        object Body(string image) =>
            new { productId = product, rating = 5, title = "Lovely", comment = "I would buy it again", images = new[] { image } };

        (await customer.Post("/reviews", Body(foreign))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await customer.Post("/reviews", Body(others))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await customer.Post("/reviews", Body(await Upload(customer, "%PDF-1.7"u8.ToArray())))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<Answer> Write(BoxCustomer customer, CatalogEntry product) => await customer.Post(
        "/reviews",
        new
        {
            productId = Base36.Encode(product.Id),
            rating = 5,
            title = "Lovely",
            comment = "I would buy it again",
            images = new[] { await Upload(customer) },
        });

    private static async Task<string> Upload(BoxCustomer customer, byte[]? content = null)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content ?? Png), "files", "picture.png" } };
        return (await customer.Post("/uploads", form)).Expect(HttpStatusCode.Created).At("data.files.0.url").GetString()!;
    }
}
