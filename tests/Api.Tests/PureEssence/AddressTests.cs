using System.Net;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class AddressTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Addresses = "/pure-essence/v1/addresses";
    private static readonly object Office =
        new { name = "Office", street = "Cairo Road", city = "Lusaka", postalCode = "10101", phone = "0977883578", isDefault = false };

    [Fact]
    public async Task An_address_answers_as_documented()
    {
        var token = (await store.RegisterCustomer()).Token;

        var added = (await store.Post(Addresses, Office, token)).Expect(HttpStatusCode.Created);
        var listed = (await store.Get(Addresses, token)).Expect(HttpStatusCode.OK);

        added.At("message").GetString().ShouldBe("Address added");
        listed.At("data").GetArrayLength().ShouldBe(1);
        listed.At("data.0")
            .EnumerateObject()
            .Select(property => property.Name)
            .ShouldBe(["id", "name", "street", "city", "postalCode", "phone", "isDefault"]);
        listed.At("data.0").GetRawText().ShouldBe(added.At("data").GetRawText());
        listed.At("data.0.id").GetInt64().ShouldBeGreaterThan(0);
        listed.At("data.0.street").GetString().ShouldBe("Cairo Road");
    }

    [Fact]
    public async Task There_is_always_exactly_one_default()
    {
        var token = (await store.RegisterCustomer()).Token;

        var first = await Add(token, "Home");
        var second = await Add(token, "Office");
        (await Defaults(token)).ShouldBe([first]);

        (await store.Post($"{Addresses}/{second}/set-default", null, token)).Expect(HttpStatusCode.OK);
        (await Defaults(token)).ShouldBe([second]);

        (await store.Put($"{Addresses}/{second}", new { isDefault = false }, token)).Expect(HttpStatusCode.OK);
        (await Defaults(token)).ShouldBe([second]);

        (await store.Delete($"{Addresses}/{second}", token))
            .Expect(HttpStatusCode.OK)
            .At("message")
            .GetString()
            .ShouldBe("Address deleted");
        (await Defaults(token)).ShouldBe([first]);
    }

    [Fact]
    public async Task An_update_changes_what_it_names()
    {
        var token = (await store.RegisterCustomer()).Token;
        var id = await Add(token, "Home");

        var updated = await store.Put($"{Addresses}/{id}", new { street = "Kafue Rd Balmoral" }, token);

        updated.Expect(HttpStatusCode.OK).At("data.street").GetString().ShouldBe("Kafue Rd Balmoral");
        updated.At("data.city").GetString().ShouldBe("Lusaka");
        (await store.Get(Addresses, token)).At("data.0.street").GetString().ShouldBe("Kafue Rd Balmoral");
    }

    [Theory]
    [InlineData("""{"street":"a","city":"b","postalCode":"1","phone":"0977883578"}""", "name", "name is required")]
    [InlineData("""{"name":"  ","street":"a","city":"b","postalCode":"1","phone":"0977883578"}""", "name", "name is required")]
    [InlineData("""{"name":"a","street":5,"city":"b","postalCode":"1","phone":"0977883578"}""", "street", "street must be text")]
    [InlineData("""{"name":"a","street":"a","city":"b","postalCode":"1","phone":"call me"}""", "phone", "Invalid phone format")]
    [InlineData(
        """{"name":"a","street":"a","city":"b","postalCode":"1","phone":"0977883578","isDefault":"yes"}""", "isDefault",
        "isDefault must be true or false")]
    [InlineData(
        """{"name":"a\u0000","street":"a","city":"b","postalCode":"1","phone":"0977883578"}""", "name", "name contains control characters")]
    [InlineData("{", "body", "The request body is not valid JSON")]
    public async Task A_wrong_address_is_refused_and_not_kept(string body, string field, string message)
    {
        var token = (await store.RegisterCustomer()).Token;

        var refused = await store.Post(Addresses, Json(body), token);

        refused.Expect(HttpStatusCode.BadRequest);
        refused.At("error.code").GetString().ShouldBe("VALIDATION_ERROR");
        refused.At("error.message").GetString().ShouldBe(message);
        refused.At("error.details.field").GetString().ShouldBe(field);
        (await store.Get(Addresses, token)).At("data").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("999")]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999")]
    public async Task What_is_not_the_callers_is_not_found(string id)
    {
        var owner = (await store.RegisterCustomer()).Token;
        var other = (await store.RegisterCustomer()).Token;
        var mine = await Add(owner, "Home");

        foreach (var path in new[] { $"{Addresses}/{id}", $"{Addresses}/{mine}" })
        {
            (await store.Put(path, new { city = "Kitwe" }, other))
                .Expect(HttpStatusCode.NotFound)
                .At("error.code")
                .GetString()
                .ShouldBe("NOT_FOUND");
            (await store.Delete(path, other)).Expect(HttpStatusCode.NotFound);
            (await store.Post(path + "/set-default", null, other)).Expect(HttpStatusCode.NotFound);
        }

        (await store.Get(Addresses, owner)).At("data.0.city").GetString().ShouldBe("Lusaka");
    }

    [Fact]
    public async Task An_address_book_has_50_pages()
    {
        var token = (await store.RegisterCustomer()).Token;
        for (var count = 0; count < 50; count++)
        {
            await Add(token, "Home");
        }

        (await store.Post(Addresses, Office, token)).Expect(HttpStatusCode.Conflict).At("error.code").GetString().ShouldBe("CONFLICT");
    }

    [Fact]
    public async Task Parallel_additions_are_all_kept_and_one_is_the_default()
    {
        var token = (await store.RegisterCustomer()).Token;

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Add(token, "Home")));

        (await store.Get(Addresses, token)).At("data").GetArrayLength().ShouldBe(20);
        (await Defaults(token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_idempotency_key_twice_in_parallel_adds_one_address()
    {
        var token = (await store.RegisterCustomer()).Token;

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ =>
            store.Send(HttpMethod.Post, Addresses, Office, token, ("Idempotency-Key", "a-key"))));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created || answer.Status == HttpStatusCode.Conflict);
        answers.Where(answer => answer.Status == HttpStatusCode.Created).Select(answer => answer.Text).Distinct().Count().ShouldBe(1);
        (await store.Get(Addresses, token)).At("data").GetArrayLength().ShouldBe(1);
    }

    private static StringContent Json(string body) => new(body, System.Text.Encoding.UTF8, "application/json");

    private async Task<long> Add(string token, string name) =>
        (await store.Post(
            Addresses, new { name, street = "Cairo Road", city = "Lusaka", postalCode = "10101", phone = "0977883578" }, token))
            .Expect(HttpStatusCode.Created).At("data.id").GetInt64();

    private async Task<List<long>> Defaults(string token) =>
    [
        .. (await store.Get(Addresses, token)).At("data").EnumerateArray()
            .Where(address => address.GetProperty("isDefault").GetBoolean())
            .Select(address => address.GetProperty("id").GetInt64()),
    ];
}
