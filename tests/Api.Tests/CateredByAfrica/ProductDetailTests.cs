using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.Json;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class ProductDetailTests(StoreHost store) : IClassFixture<StoreHost>
{
    private static object Full(string related) => new
    {
        name = "Full Cream",
        description = "A light cream",
        longDescription = "A light cream for every day",
        price = 10.00m,
        category = "makeup",
        brand = "Onne",
        skinTypes = new[] { "dry", "oily" },
        features = new[] { "Light", "Absorbs quickly, leaves no film" },
        ingredients = "Water",
        howToUse = "Every morning",
        tags = new[] { "new" },
        isFeatured = true,
        weight = 90,
        dimensions = new { length = 1, width = 2.5, height = 3 },
        images = new object[]
        {
            new { url = "https://cdn.example.com/a.png", altText = "A tube" },
            new { url = "https://cdn.example.com/b.png" },
        },
        relatedProducts = new[] { related },
        metadata = new { erp = "4711" },
        variants = new object[]
        {
            new { variant = "30ml", stockQuantity = 3 },
            new { variant = "60ml", price = 18.00m, originalPrice = 20.00m, stockQuantity = 4, sku = "FC-60" },
        },
    };

    [Fact]
    public async Task A_product_made_by_staff_fills_every_field_of_the_storefront()
    {
        var staff = await BackOffice.Enter(store);
        var related = await staff.Product(name: "Beside it");
        var id = (await staff.Post("/products", Full(related))).Expect(HttpStatusCode.Created).At("data.id").GetString()!;

        var shown = (await store.Get("/pure-essence/v1/products/" + Number(id))).Expect(HttpStatusCode.OK);
        var seen = (await staff.Get("/products/" + id)).Expect(HttpStatusCode.OK);

        shown.At("data.longDescription").GetString().ShouldBe("A light cream for every day");
        shown.At("data.skinType").ToString().ShouldBe("""["dry","oily"]""");
        shown.At("data.features.1").GetString().ShouldBe("Absorbs quickly, leaves no film");
        shown.At("data.ingredients").GetString().ShouldBe("Water");
        shown.At("data.howToUse").GetString().ShouldBe("Every morning");
        shown.At("data.variants.1.size").GetString().ShouldBe("60ml");
        shown.At("data.variants.1.price").GetDecimal().ShouldBe(18.00m);
        shown.At("data.variants.0.price").GetDecimal().ShouldBe(10.00m);
        shown.At("data.relatedProducts.0").GetInt64().ShouldBe(long.Parse(Number(related), CultureInfo.InvariantCulture));
        shown.At("data.images.1").GetString().ShouldBe("https://cdn.example.com/b.png");
        seen.At("data.images.0.altText").GetString().ShouldBe("A tube");
        seen.At("data.variants.1.originalPrice").GetDecimal().ShouldBe(20.00m);
        seen.At("data.variants.1.sku").GetString().ShouldBe("FC-60");
        seen.At("data.metadata.erp").GetString().ShouldBe("4711");
        seen.At("data.dimensions.width").GetDecimal().ShouldBe(2.5m);
        seen.At("data.relatedProducts.0").GetString().ShouldBe(related);
        seen.At("data.isFeatured").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task An_update_that_does_not_name_a_field_keeps_it()
    {
        var staff = await BackOffice.Enter(store);
        var id = (await staff.Post("/products", Full(await staff.Product()))).Expect(HttpStatusCode.Created).At("data.id").GetString()!;
        var before = Fields(await staff.Get("/products/" + id));
        var changes = new Dictionary<string, object>
        {
            ["name"] = "Other Cream",
            ["description"] = "Other",
            ["longDescription"] = "Other",
            ["category"] = "skincare",
            ["brand"] = "Other",
            ["skinTypes"] = new[] { "sensitive" },
            ["features"] = new[] { "Other" },
            ["ingredients"] = "Other",
            ["howToUse"] = "Other",
            ["tags"] = new[] { "other" },
            ["isFeatured"] = false,
            ["isActive"] = false,
            ["weight"] = 91,
            ["dimensions"] = new { length = 4, width = 4, height = 4 },
            ["images"] = new[] { new { url = "https://cdn.example.com/c.png" } },
            ["imageUrl"] = "https://cdn.example.com/d.png",
            ["relatedProducts"] = Array.Empty<string>(),
            ["metadata"] = new { colour = "red" },
            ["variants"] = new[] { new { variant = "60ml", stockQuantity = 9 } },
        };

        foreach (var (field, value) in changes)
        {
            (await staff.Put("/products/" + id, new Dictionary<string, object> { [field] = value })).Expect(HttpStatusCode.OK);
            var after = Fields(await staff.Get("/products/" + id));

            var changed = after.Keys.Union(before.Keys)
                .Where(name => after.GetValueOrDefault(name) != before.GetValueOrDefault(name))
                .ToHashSet();
            changed.ShouldBeSubsetOf(field switch
            {
                "images" or "imageUrl" => ["images", "imageUrl", "updatedAt"],
                "variants" => ["variants", "stockQuantity", "price", "originalPrice", "updatedAt"],
                _ => [field, "updatedAt"],
            });
            changed.ShouldContain(field == "imageUrl" ? "images" : field);
            before = after;
        }

        // A field that this test does not know would be in no change.
        var known = changes.Keys.Concat(["price", "stockQuantity", "originalPrice", "sku", "variant", "image"]);
        InputFields("PUT", "products/{productId}").Except(known).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public void An_update_requires_no_field_and_has_no_default_that_would_overwrite(Type body)
    {
        foreach (var parameter in body.GetConstructors().Single().GetParameters())
        {
            (parameter.HasDefaultValue ? parameter.DefaultValue : null).ShouldBeNull($"{body.Name}.{parameter.Name}");
            new NullabilityInfoContext().Create(parameter).WriteState.ShouldBe(NullabilityState.Nullable, $"{body.Name}.{parameter.Name}");
        }
    }

    public static TheoryData<Type> Updates() => [.. HttpOperations.All
        .Where(
            operation => operation.Verb is "put" or "patch"
                && operation.Operation?.Input?.Name.StartsWith("Update", StringComparison.Ordinal) == true)
        .Where(operation => operation.Route.StartsWith("catered-by-africa", StringComparison.Ordinal))
        .Select(operation => operation.Operation!.Input!).Distinct()];

    [Fact]
    public async Task A_form_says_lists_by_fields_that_repeat_and_objects_as_JSON()
    {
        var staff = await BackOffice.Enter(store);
        using var form = new MultipartFormDataContent
        {
            { new StringContent("Form Cream"), "name" },
            { new StringContent("9.99"), "price" },
            { new StringContent("makeup"), "category" },
            { new StringContent("Light, and dry"), "features" },
            { new StringContent("Absorbs"), "features" },
            { new StringContent("""["a, b", "c"]"""), "tags" },
            { new StringContent("""[{"variant":"30ml","stockQuantity":2},{"variant":"60ml"}]"""), "variants" },
            { new StringContent("""{"erp":"1"}"""), "metadata" },
        };
        using var broken = new MultipartFormDataContent
        {
            { new StringContent("Form Cream"), "name" }, { new StringContent("9.99"), "price" },
            { new StringContent("makeup"), "category" }, { new StringContent("[{"), "variants" },
        };

        var id = (await staff.Post("/products", form)).Expect(HttpStatusCode.Created).At("data.id").GetString();
        var seen = await staff.Get("/products/" + id);

        seen.At("data.features.0").GetString().ShouldBe("Light, and dry");
        seen.At("data.features.1").GetString().ShouldBe("Absorbs");
        seen.At("data.tags.0").GetString().ShouldBe("a, b");
        seen.At("data.variants.0.stockQuantity").GetInt32().ShouldBe(2);
        seen.At("data.metadata.erp").GetString().ShouldBe("1");
        (await staff.Post("/products", broken))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe("variants");
    }

    [Fact]
    public async Task What_cannot_be_sold_is_told_by_field()
    {
        var staff = await BackOffice.Enter(store);
        var id = await staff.Product();

        foreach (var (field, body) in new (string, object)[]
        {
            ("skinTypes", new { skinTypes = new[] { "green" } }),
            ("metadata", new Dictionary<string, object> { ["metadata"] = new Dictionary<string, string> { ["a key"] = "x" } }),
            ("weight", new { weight = 0 }),
            ("dimensions", new { dimensions = new { length = 0, width = 1, height = 1 } }),
            ("price", new { variants = new[] { new { variant = "30ml", price = 0m } } }),
            ("originalPrice", new { originalPrice = 1.001m }),
            ("variant", new { price = 5m, variant = "90ml" }),
        })
        {
            (await staff.Put("/products/" + id, body))
                .Expect(HttpStatusCode.BadRequest)
                .At("error.details.field")
                .GetString()
                .ShouldBe(field);
        }
    }

    private static Dictionary<string, string> Fields(Answer answer) =>
        answer.At("data").EnumerateObject().ToDictionary(field => field.Name, field => field.Value.GetRawText());

    private static IEnumerable<string> InputFields(string verb, string route)
    {
        var operation = HttpOperations.All.Single(
            each => each.Verb.Equals(verb, StringComparison.OrdinalIgnoreCase) && each.Route == "catered-by-africa/v1/" + route);
        return operation.Operation!.Input!
            .GetConstructors()
            .Single()
            .GetParameters()
            .Select(parameter => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!));
    }

    private static string Number(string id) =>
        Base36.TryDecode(id.AsSpan("prod_".Length), out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : throw new ArgumentException(id, nameof(id));
}
