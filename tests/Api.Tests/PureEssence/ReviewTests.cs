using System.Net;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class ReviewTests(ShopHost shop) : IClassFixture<ShopHost>
{
    private const string Base = "/pure-essence/v1";
    private static readonly object Praise = new
    {
        rating = 5,
        title = "Amazing product!",
        comment = "This moisturizer changed my skin completely...",
    };

    [Fact]
    public async Task Reviews_answer_as_documented()
    {
        var path = await NewProduct();
        var customer = await shop.RegisterCustomer("Sarah Johnson");

        var posted = await shop.Post(path, Praise, customer.Token);
        var list = await shop.Get(path);

        posted.Expect(HttpStatusCode.Created).ShouldLookLike("""
            {
              "success": true, "message": "",
              "data": { "id": 129, "rating": 5, "title": "Amazing product!", "comment": "This…", "createdAt": "2025-11-23T10:00:00Z" }
            }
            """);
        list.Expect(HttpStatusCode.OK).ShouldLookLike("""
            {
              "success": true,
              "data": {
                "reviews": [
                  {
                    "id": 1, "userId": 5, "userName": "Sarah Johnson", "rating": 5, "title": "Amazing product!", "comment": "This…",
                    "verifiedPurchase": true, "helpful": 24, "notHelpful": 2, "createdAt": "2025-11-20T14:30:00Z"
                  }
                ],
                "pagination": { "page": 1, "limit": 10, "total": 128 },
                "summary": { "averageRating": 4.5, "totalReviews": 128, "ratingDistribution": { "5": 85, "4": 30, "3": 8, "2": 3, "1": 2 } }
              }
            }
            """);
        list.At("data.reviews.0.id").GetInt64().ShouldBe(posted.At("data.id").GetInt64());
        list.At("data.reviews.0.userId").GetInt64().ShouldBe(customer.Id);
        list.At("data.reviews.0.userName").GetString().ShouldBe("Sarah Johnson");
        list.At("data.summary.ratingDistribution").EnumerateObject().Select(stars => stars.Name).ShouldBe(["5", "4", "3", "2", "1"]);
    }

    [Fact]
    public async Task A_second_review_is_a_conflict()
    {
        var path = await NewProduct();
        var customer = await shop.RegisterCustomer();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => shop.Post(path, Praise, customer.Token)));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(1);
        answers.Where(answer => answer.Status != HttpStatusCode.Created).ShouldAllBe(answer => answer.Status == HttpStatusCode.Conflict);
        (await shop.Get(path)).At("data.summary.totalReviews").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_repeated_post_with_its_key_is_the_same_review()
    {
        var path = await NewProduct();
        var customer = await shop.RegisterCustomer();

        var first = await shop.Send(HttpMethod.Post, path, Praise, customer.Token, ("Idempotency-Key", "review-1"));
        var again = await shop.Send(HttpMethod.Post, path, Praise, customer.Token, ("Idempotency-Key", "review-1"));

        again.Expect(HttpStatusCode.Created).Text.ShouldBe(first.Text);
    }

    [Fact]
    public async Task The_products_rating_equals_its_reviews_also_when_fifty_come_at_once()
    {
        var path = await NewProduct();
        var customers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => shop.RegisterCustomer()));

        var answers = await Task.WhenAll(
            customers.Select((customer, i) => shop.Post(path, new { rating = (i % 5) + 1, title = "t", comment = "c" }, customer.Token)));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created);
        var list = await shop.Get(path + "?limit=100");
        list.At("data.reviews").GetArrayLength().ShouldBe(50);
        list.At("data.summary.averageRating").GetDecimal().ShouldBe(3m);
        list.At("data.summary.ratingDistribution").EnumerateObject().ShouldAllBe(stars => stars.Value.GetInt32() == 10);
        var product = await shop.Get(path[..path.LastIndexOf('/')]);
        product.At("data.rating").GetDecimal().ShouldBe(3m);
        product.At("data.reviewCount").GetInt32().ShouldBe(50);
    }

    [Fact]
    public async Task Pages_come_newest_first_and_the_summary_ignores_the_filter()
    {
        var path = await NewProduct();
        for (var i = 0; i < 12; i++)
        {
            await shop.Post(
                path, new { rating = i < 3 ? 4 : 5, title = $"Review {i}", comment = "c" }, (await shop.RegisterCustomer()).Token);
        }

        var first = await shop.Get(path);
        var second = await shop.Get(path + "?page=2");
        var four = await shop.Get(path + "?rating=4");

        first.At("data.reviews")
            .EnumerateArray()
            .Select(review => review.GetProperty("title").GetString())
            .ShouldBe(Enumerable.Range(2, 10).Reverse().Select(i => $"Review {i}"));
        second.At("data.reviews").GetArrayLength().ShouldBe(2);
        four.At("data.reviews").GetArrayLength().ShouldBe(3);
        four.At("data.pagination.total").GetInt32().ShouldBe(3);
        four.At("data.summary.totalReviews").GetInt32().ShouldBe(12);
        (await shop.Get(path + "?rating=1")).At("data.reviews").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_vote_counts_once_for_each_customer()
    {
        var path = await NewProduct();
        var id = (await shop.Post(path, Praise, (await shop.RegisterCustomer()).Token)).At("data.id").GetInt64();
        var voters = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => shop.RegisterCustomer()));

        await Task.WhenAll(
            voters.SelectMany(voter => Enumerable.Range(0, 3).Select(_ => shop.Post($"{Base}/reviews/{id}/helpful", null, voter.Token))));
        var answer = await shop.Post($"{Base}/reviews/{id}/helpful", null, voters[0].Token);

        answer.Expect(HttpStatusCode.OK)
            .ShouldLookLike("""{ "success": true, "message": "", "data": { "helpful": 25, "notHelpful": 2 } }""");
        answer.At("data.helpful").GetInt32().ShouldBe(8);
        (await shop.Get(path)).At("data.reviews.0.helpful").GetInt32().ShouldBe(8);
    }

    [Fact]
    public async Task A_purchase_is_verified_by_the_customers_orders()
    {
        var entry = await shop.Add(ShopHost.Soap);
        var buyer = await shop.RegisterCustomer();
        await Buy(buyer, entry.Id);

        await shop.Post($"{Base}/products/{entry.Id}/reviews", Praise, buyer.Token);
        await shop.Post($"{Base}/products/{entry.Id}/reviews", Praise, (await shop.RegisterCustomer()).Token);

        var reviews = (await shop.Get($"{Base}/products/{entry.Id}/reviews")).At("data.reviews").EnumerateArray().ToList();
        reviews.Single(review => review.GetProperty("userId").GetInt64() == buyer.Id)
            .GetProperty("verifiedPurchase")
            .GetBoolean()
            .ShouldBeTrue();
        reviews.Count(review => review.GetProperty("verifiedPurchase").GetBoolean()).ShouldBe(1);
    }

    [Theory]
    [InlineData("""{"rating":6,"title":"t","comment":"c"}""", "rating")]
    [InlineData("""{"rating":0,"title":"t","comment":"c"}""", "rating")]
    [InlineData("""{"rating":4.5,"title":"t","comment":"c"}""", "rating")]
    [InlineData("""{"rating":"5","title":"t","comment":"c"}""", "rating")]
    [InlineData("""{"title":"t","comment":"c"}""", "rating")]
    [InlineData("""{"rating":5,"title":" ","comment":"c"}""", "title")]
    [InlineData("""{"rating":5,"title":"t"}""", "comment")]
    public async Task A_faulty_review_is_refused_and_not_kept(string body, string field)
    {
        var path = await NewProduct();

        var answer = await shop.Post(
            path, new StringContent(body, System.Text.Encoding.UTF8, "application/json"), (await shop.RegisterCustomer()).Token);

        answer.Expect(HttpStatusCode.BadRequest).At("error.details.field").GetString().ShouldBe(field);
        (await shop.Get(path)).At("data.summary.totalReviews").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Unknown_products_and_reviews_are_not_found()
    {
        var customer = await shop.RegisterCustomer();

        (await shop.Get($"{Base}/products/7/reviews")).Expect(HttpStatusCode.NotFound);
        (await shop.Post($"{Base}/products/7/reviews", Praise, customer.Token)).Expect(HttpStatusCode.NotFound);
        (await shop.Post($"{Base}/reviews/7/helpful", null, customer.Token)).Expect(HttpStatusCode.NotFound);
        (await shop.Post($"{Base}/reviews/abc/helpful", null, customer.Token)).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_customers_write_and_vote()
    {
        (await shop.Post(await NewProduct(), Praise)).Expect(HttpStatusCode.Unauthorized);
        (await shop.Post($"{Base}/reviews/7/helpful")).Expect(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("rating=6", "rating")]
    [InlineData("rating=good", "rating")]
    [InlineData("page=0", "page")]
    public async Task Faulty_parameters_are_named(string query, string field) =>
        (await shop.Get($"{await NewProduct()}?{query}"))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe(field);

    /// <summary>The path of the reviews of a product that has none.</summary>
    private async Task<string> NewProduct() => $"{Base}/products/{(await shop.Add(ShopHost.Soap)).Id}/reviews";

    private async Task Buy(TestCustomer buyer, long productId)
    {
        await shop.Post($"{Base}/cart", new { productId, quantity = 1 }, buyer.Token);
        var address = await shop.Post(
            $"{Base}/addresses", new { name = "Home", street = "Kafue Rd", city = "Chilanga", postalCode = "10101", phone = "0977883578" },
            buyer.Token);
        var order = await shop.Post(
            $"{Base}/orders", new { shippingAddressId = address.At("data.id").GetInt64(), paymentMethod = "cod" }, buyer.Token);
        var id = order.Expect(HttpStatusCode.Created).At("data.orderId").GetString()!;
        Core.Shared.Ids.Base36.TryDecode(id.AsSpan(2), out var orderId).ShouldBeTrue();
        (await shop.Service<OrderService>().MoveToAsync(buyer.Id, orderId, OrderStatus.Delivered, default)).IsOk.ShouldBeTrue();
    }
}
