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

    private Task<Answer> SendAsync(BackOffice office, string id, string file)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "file", "products.csv" } };
        return store.Send(HttpMethod.Put, $"{BackOffice.Base}/imports/{id}/file", form, office.Token);
    }
}
