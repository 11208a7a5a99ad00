using System.Net;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class UploadLimitTests
{
    private static readonly byte[] Png = Convert.FromHexString("89504E470D0A1A0A0000000D4948445200000001000000010802000000907753DE");

    [Fact]
    public async Task A_customers_files_take_what_they_may_together_and_those_that_nothing_names_go_after_a_day()
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["Store:UploadQuota"] = "80" },
        });
        var customer = await BoxCustomer.Register(host.Store);
        var unused = await Upload(customer);
        var used = await Upload(customer);
        (await customer.Post(
            "/support/tickets",
            new { subject = "s", description = "d", priority = "low", category = "other", attachments = new[] { used } }))
            .Expect(HttpStatusCode.Created);

        (await Post(customer)).Expect(HttpStatusCode.RequestEntityTooLarge);
        await host.Store.Advance(TimeSpan.FromDays(2));

        (await host.Store.Get(new Uri(unused).AbsolutePath)).Expect(HttpStatusCode.NotFound);
        (await host.Store.Get(new Uri(used).AbsolutePath)).Expect(HttpStatusCode.OK);
        (await Post(await BoxCustomer.Login(host.Store, customer.Email))).Expect(HttpStatusCode.Created);
    }

    private static async Task<string> Upload(BoxCustomer customer) =>
        (await Post(customer)).Expect(HttpStatusCode.Created).At("data.files.0.url").GetString()!;

    private static async Task<Answer> Post(BoxCustomer customer)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Png), "files", "a.png" } };
        return await customer.Post("/uploads", form);
    }
}
