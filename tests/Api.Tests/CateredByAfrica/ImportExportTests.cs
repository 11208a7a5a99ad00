using System.Net;
using System.Text;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class ImportExportTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task A_file_is_imported_in_the_background_and_its_errors_are_told_by_row()
    {
        var office = await BackOffice.Enter(store);
        var id = (await office.Post("/imports", new { kind = "products" })).Expect(HttpStatusCode.Created).At("data.id").GetString();
        (await office.Get("/imports/" + id)).At("data.import.status").GetString().ShouldBe("awaiting_file");

        var sent = await SendAsync(
            office, id!,
            "handle,name,category,price,stock\nimported-balm,Imported balm,skincare,12.50,5\nimported-soap,Imported soap,skincare,x,5\n");
        sent.Expect(HttpStatusCode.Accepted).At("data.status").GetString().ShouldBe("queued");
        await store.Advance(TimeSpan.FromMinutes(2));

        var done = (await office.Get("/imports/" + id)).Expect(HttpStatusCode.OK);
        done.At("data.import.status").GetString().ShouldBe("completed", done.Text);
        new[] { "progress", "rows", "created", "updated", "unchanged", "refused" }
            .Select(field => done.At("data.import." + field).GetInt64())
            .ShouldBe([100, 2, 1, 0, 0, 1]);
        (
            done.At("data.errors.0.row").GetInt64(), done.At("data.errors.0.field").GetString(),
            done.At("data.errors.0.value").GetString()).ShouldBe((3, "price", "x"));
        (await office.Get("/products?search=Imported")).At("data.products.0.price").GetDecimal().ShouldBe(12.50m);
        (await SendAsync(office, id!, "handle\nx\n")).Expect(HttpStatusCode.Conflict);
        (await office.Post($"/imports/{id}/cancel")).Expect(HttpStatusCode.Conflict);
        (await office.Get("/imports")).Expect(HttpStatusCode.OK).Text.ShouldContain(id!);
    }

    [Fact]
    public async Task An_export_can_be_fetched_when_it_is_written_and_is_under_no_other_address()
    {
        var office = await BackOffice.Enter(store);
        await office.Product(name: "Exported lamp");
        var id = (await office.Post("/exports", new { kind = "products", format = "json" }))
            .Expect(HttpStatusCode.Accepted)
            .At("data.id")
            .GetString();
        (await office.Get($"/exports/{id}/file")).Expect(HttpStatusCode.Conflict);

        await store.Advance(TimeSpan.FromMinutes(2));

        (await office.Get("/exports/" + id)).At("data.status").GetString().ShouldBe("completed");
        var file = (await office.Get($"/exports/{id}/file")).Expect(HttpStatusCode.OK);
        file.Headers["Content-Disposition"].ShouldContain("products.json");
        file.Json.EnumerateArray().ShouldContain(product => product.GetProperty("name").GetString() == "Exported lamp");
        var folder = Directory.GetDirectories(Path.Combine(store.Options.DataFolder, "files", "private"))
            .Single(one => Directory.GetFiles(one).Length > 0);
        (await store.Get($"/files/private/{Path.GetFileName(folder)}/00000")).Status.ShouldBe(HttpStatusCode.NotFound);
        await store.Advance(TimeSpan.FromDays(2));
        office = await BackOffice.Enter(store);
        (await office.Get("/exports/" + id)).Expect(HttpStatusCode.NotFound);
        Directory.GetFiles(folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_import_without_a_file_waits_for_a_day()
    {
        var office = await BackOffice.Enter(store);
        var id = (await office.Post("/imports", new { kind = "products", dryRun = true }))
            .Expect(HttpStatusCode.Created)
            .At("data.id")
            .GetString();
        (await SendAsync(office, id!, "")).Expect(HttpStatusCode.BadRequest);
        (await office.Put($"/imports/{id}/file", new { })).Expect(HttpStatusCode.UnsupportedMediaType);
        (await SendAsync(office, "imp_1", "handle\n")).Expect(HttpStatusCode.NotFound);

        await store.Advance(TimeSpan.FromHours(25));
        office = await BackOffice.Enter(store);

        (await office.Get("/imports/" + id)).At("data.import.status").GetString().ShouldBe("cancelled");
    }

    [Fact]
    public async Task A_key_takes_out_and_brings_in_only_what_its_scopes_name()
    {
        var office = await BackOffice.Enter(store);
        await office.Post("/customers", new { name = "Mary Banda", email = "exported@example.com", phone = "0977883578" });
        var key = await KeyAsync(office, ("bulk_data", "write"), ("products", "write"), ("orders", "read"));
        var reader = await KeyAsync(office, ("bulk_data", "read"), ("customers", "read"));
        async Task<Answer> Ask(string route, string token, object? body = null) =>
            body is null ? await store.Get(BackOffice.Base + route, token) : await store.Post(BackOffice.Base + route, body, token);

        var refused = (await Ask("/exports", key, new { kind = "customers" })).Expect(HttpStatusCode.Forbidden);
        refused.At("error.message").GetString().ShouldBe("This API key has no read access to customers");
        (await Ask("/imports", key, new { kind = "orders" })).Expect(HttpStatusCode.Forbidden);
        (await Ask("/imports", key, new { kind = "products" })).Expect(HttpStatusCode.Created);
        (await Ask("/exports", key, new { kind = "orders" })).Expect(HttpStatusCode.Accepted);
        var id = (await office.Post("/exports", new { kind = "customers", format = "json" })).At("data.id").GetString();
        var import = (await office.Post("/imports", new { kind = "customers" })).At("data.id").GetString();

        // One after the other.
        await store.Advance(TimeSpan.FromMinutes(2));
        await store.Advance(TimeSpan.FromMinutes(2));

        (await Ask($"/exports/{id}/file", key)).Expect(HttpStatusCode.Forbidden);
        (await Ask($"/imports/{import}", key)).Expect(HttpStatusCode.Forbidden);
        var file = (await Ask($"/exports/{id}/file", reader)).Expect(HttpStatusCode.OK);
        file.Json.EnumerateArray().ShouldContain(one => one.GetProperty("email").GetString() == "exported@example.com");
        file.Text.ShouldNotContain("owner@", Case.Insensitive);
    }

    [Fact]
    public async Task Orders_and_customers_of_another_shop_are_in_lists_and_figures_and_nobody_is_written_to()
    {
        var office = await BackOffice.Enter(store);
        var product = await office.Product(name: "Old lamp");
        var mails = (await store.Get("/local/mailbox")).Text;
        await ImportAsync(office, "customers", "email,name\npast@example.com,Past Customer\n");

        var done = await ImportAsync(
            office, "orders",
            "number,status,createdAt,customerEmail,total,handle,quantity,price\n#1,completed,2024-05-01,past@example.com,20,old-lamp,2,10\n");

        done.At("data.import.created").GetInt64().ShouldBe(1, done.Text);
        var customer = (await office.Get("/customers?search=past@example.com")).At("data.customers.0");
        (customer.GetProperty("totalOrders").GetInt64(), customer.GetProperty("totalRevenue").GetDecimal()).ShouldBe((1, 20m));
        var order = (await office.Get("/orders?startDate=2024-05-01&endDate=2024-05-01")).At("data.orders.0");
        order.GetProperty("totalAmount").GetDecimal().ShouldBe(20);
        var id = order.GetProperty("id").GetString();
        (await office.Get($"/orders/{id}")).At("data.metadata.importedNumber").GetString().ShouldBe("#1");
        (await office.Get($"/orders/{id}/invoice")).Expect(HttpStatusCode.NotFound);
        (await office.Get("/dashboard/revenue?period=monthly&startDate=2024-05-01&endDate=2024-05-31")).Text.ShouldContain("20");
        (await store.Get("/local/mailbox")).Text.ShouldBe(mails);
        (await office.Get($"/products/{product}")).Expect(HttpStatusCode.OK);
    }

    private static async Task<string> KeyAsync(BackOffice office, params (string Resource, string Access)[] scopes) =>
        (await office.Post("/api-keys", new
        {
            name = "ERP",
            scopes = scopes.Select(scope => new { resource = scope.Resource, access = scope.Access }),
        })).At("data.key").GetString()!;

    private async Task<Answer> ImportAsync(BackOffice office, string kind, string file)
    {
        var id = (await office.Post("/imports", new { kind })).Expect(HttpStatusCode.Created).At("data.id").GetString();
        (await SendAsync(office, id!, file)).Expect(HttpStatusCode.Accepted);
        await store.Advance(TimeSpan.FromMinutes(2));
        return await office.Get("/imports/" + id);
    }

    private Task<Answer> SendAsync(BackOffice office, string id, string file)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "file", "products.csv" } };
        return store.Send(HttpMethod.Put, $"{BackOffice.Base}/imports/{id}/file", form, office.Token);
    }
}
