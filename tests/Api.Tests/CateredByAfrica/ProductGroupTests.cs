using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Categories and brands, which staff make, order, rename and merge.</summary>
public sealed class ProductGroupTests : IAsyncLifetime
{
    private readonly StoreHost store = new();

    public Task InitializeAsync() => store.InitializeAsync();

    public Task DisposeAsync() => store.DisposeAsync();

    [Theory]
    [InlineData("categories", "category")]
    [InlineData("brands", "brand")]
    public async Task Storefronts_show_them_in_the_order_of_staff(string kind, string field)
    {
        var staff = await BackOffice.Enter(store);
        foreach (var name in (string[])["Aloe", "Birch", "Cedar"])
        {
            await Product(staff, field, name);
        }

        (await staff.Post("/" + kind, new { name = "Cedar" }))
            .Expect(HttpStatusCode.Created)
            .At("data.productCount")
            .GetInt32()
            .ShouldBe(1);
        (await staff.Post("/" + kind, new { name = "BIRCH", description = "From the north", position = 1 }))
            .Expect(HttpStatusCode.Created)
            .At("data.id")
            .GetString()
            .ShouldBe("birch");
        (await staff.Post("/" + kind, new { name = "Empty" })).Expect(HttpStatusCode.Created);

        (await Shown(kind)).Where(name => name is "Aloe" or "BIRCH" or "Cedar").ShouldBe(["BIRCH", "Cedar", "Aloe"]);
        (await Names(staff, kind)).Where(name => name is not ("Home Decor" or "Onne")).ShouldBe(["BIRCH", "Cedar", "Empty", "Aloe"]);
        (await staff.Put($"/{kind}/cedar", new { position = 1 })).Expect(HttpStatusCode.OK);
        (await Shown(kind))[0].ShouldBe("Cedar");
        (await staff.Post("/" + kind, new { name = "birch" })).Expect(HttpStatusCode.Conflict);
        (await staff.Post("/" + kind, new { name = "***" }))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe("name");
    }

    [Theory]
    [InlineData("categories", "category")]
    [InlineData("brands", "brand")]
    public async Task A_new_name_goes_to_the_products(string kind, string field)
    {
        var staff = await BackOffice.Enter(store);
        var (one, other) = (await Product(staff, field, "Aloe"), await Product(staff, field, "ALOE"));
        await Product(staff, field, "Birch");
        (await staff.Post("/" + kind, new { name = "Birch" })).Expect(HttpStatusCode.Created);

        var renamed = (await staff.Put($"/{kind}/aloe", new { name = "Aloe Vera", description = "Green" })).Expect(HttpStatusCode.OK);

        renamed.At("data.id").GetString().ShouldBe("aloe-vera");
        renamed.At("data.productCount").GetInt32().ShouldBe(2);
        foreach (var id in (string[])[one, other])
        {
            (await staff.Get("/products/" + id)).At("data." + field).GetString().ShouldBe("Aloe Vera");
        }

        (await Shown(kind)).ShouldContain("Aloe Vera");
        (await Shown(kind)).ShouldNotContain("Aloe");
        (await staff.Put($"/{kind}/aloe", new { description = "Gone" })).Expect(HttpStatusCode.NotFound);
        (await staff.Put($"/{kind}/aloe-vera", new { name = "Birch" })).Expect(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("categories", "category")]
    [InlineData("brands", "brand")]
    public async Task One_with_products_is_merged_and_not_deleted(string kind, string field)
    {
        var staff = await BackOffice.Enter(store);
        var product = await Product(staff, field, "Aloe");
        (await staff.Post("/" + kind, new { name = "Aloe" })).Expect(HttpStatusCode.Created);
        (await staff.Post("/" + kind, new { name = "Birch" })).Expect(HttpStatusCode.Created);

        (await staff.Delete($"/{kind}/aloe")).Expect(HttpStatusCode.Conflict).Text.ShouldContain("1 product");
        (await staff.Post($"/{kind}/aloe/merge", new { into = "aloe" })).Expect(HttpStatusCode.BadRequest);
        (await staff.Post($"/{kind}/aloe/merge", new { into = "nowhere" }))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe("into");
        (await staff.Post($"/{kind}/nowhere/merge", new { into = "birch" })).Expect(HttpStatusCode.NotFound);
        (await staff.Post($"/{kind}/aloe/merge", new { into = "birch" }))
            .Expect(HttpStatusCode.OK)
            .At("data.productCount")
            .GetInt32()
            .ShouldBe(1);

        (await staff.Get("/products/" + product)).At("data." + field).GetString().ShouldBe("Birch");
        (await Names(staff, kind)).ShouldNotContain("Aloe");
        (await staff.Post("/" + kind, new { name = "Empty" })).Expect(HttpStatusCode.Created);
        (await staff.Delete($"/{kind}/empty")).Expect(HttpStatusCode.OK);
        (await staff.Delete($"/{kind}/empty")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task They_are_there_after_a_restart()
    {
        var staff = await BackOffice.Enter(store);
        await Product(staff, "category", "Aloe");
        await Product(staff, "category", "Birch");
        (await staff.Post("/categories", new { name = "Birch" })).Expect(HttpStatusCode.Created);

        await store.Restart();

        (await Shown("categories")).ShouldBe(["Birch", "Aloe"]);
    }

    private static async Task<string> Product(BackOffice staff, string field, string group)
    {
        var body = new Dictionary<string, object>
        {
            ["name"] = "In " + group,
            ["price"] = 5,
            ["category"] = "Home Decor",
            ["stockQuantity"] = 3,
            [field] = group,
        };
        return (await staff.Post("/products", body)).Expect(HttpStatusCode.Created).At("data.id").GetString()!;
    }

    private async Task<IReadOnlyList<string>> Shown(string kind) =>
        [
            .. (await store.Get(Shopper.Base + "/products"))
                .Expect(HttpStatusCode.OK)
                .At("data.filters." + kind)
                .EnumerateArray()
                .Select(one => one.GetString()!),
        ];

    private static async Task<IReadOnlyList<string>> Names(BackOffice staff, string kind) =>
        [
            .. (await staff.Get("/" + kind))
                .Expect(HttpStatusCode.OK)
                .At("data")
                .EnumerateArray()
                .Select(one => one.GetProperty("name").GetString()!),
        ];
}
