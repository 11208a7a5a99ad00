using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class ErasureTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Words = "Qzkwords";
    private static readonly byte[] Png = Convert.FromHexString("89504E470D0A1A0A0000000D4948445200000001000000010802000000907753DE");

    [Fact]
    public async Task Nothing_that_an_erased_customer_wrote_or_uploaded_is_left()
    {
        var person = await BoxCustomer.Register(store);
        var product = await store.Product();
        var file = await Upload(person);
        var picture = await Upload(person);
        (await person.Put("/profile", new { name = Words })).Expect(HttpStatusCode.OK);
        (await store.Service<OrderService>()
            .CancelAsync(person.CoreId, BoxCustomer.Decode(await person.Buy(product)), null, CancellationToken.None)).IsOk.ShouldBeTrue();
        (await person.Post(
            "/payment-methods",
            new
            {
                type = "upi",
                details = new { upiId = Words.ToLowerInvariant() + "@okaxis", provider = "axis" },
            })).Expect(HttpStatusCode.Created);
        (await person.Post(
            "/support/tickets",
            new { subject = Words, description = Words, priority = "low", category = "other", attachments = new[] { file } }))
            .Expect(HttpStatusCode.Created);
        (await person.Post(
            "/reviews",
            new { productId = Base36.Encode(product.Id), rating = 5, title = "Good", comment = "Good", images = new[] { picture } }))
            .Expect(HttpStatusCode.Created);
        var staff = await BackOffice.Enter(store);
        var customer = "/customers/cust_" + Base36.Encode(person.CoreId);
        (await staff.Post(customer + "/wallet", new { amount = 5, reason = Words })).Expect(HttpStatusCode.Created);
        (await staff.Post(customer + "/points", new { points = 5, reason = Words })).Expect(HttpStatusCode.Created);
        await store.Idle();
        (await store.Get(new Uri(file).AbsolutePath)).Expect(HttpStatusCode.OK).Headers["Cache-Control"].ShouldNotContain("public");

        (await store.Service<CustomerErasure>().EraseAsync(person.CoreId, CancellationToken.None)).IsOk.ShouldBeTrue();

        await store.Idle();
        (await store.Get(new Uri(file).AbsolutePath)).Expect(HttpStatusCode.NotFound);
        (await store.Get(new Uri(picture).AbsolutePath)).Expect(HttpStatusCode.NotFound);
        foreach (var left in await Left(person.CoreId))
        {
            var rule = ErasureRules.All.Single(rule => rule.Type == left.GetType());
            rule.Erasure.ShouldNotBe(Erasure.Deleted, rule.Type.Name);
            if (left is not OutboxEvent)
            {
                var json = JsonSerializer.Serialize(left, left.GetType());
                json.ShouldNotContain(Words, Case.Insensitive, rule.Type.Name);
                json.ShouldNotContain(person.Email, Case.Insensitive, rule.Type.Name);
                json.ShouldNotContain("/files/uploads/", Case.Insensitive, rule.Type.Name);
            }
        }
    }

    private async Task<IReadOnlyList<Document>> Left(long customerId)
    {
        var (all, from) = (new Dictionary<(string, string), Document>(), (string?)null);
        while (true)
        {
            var page = await store.Service<IDocumentStore>()
                .ChangesAsync(Containers.Customers, from, 100, TimeSpan.Zero, CancellationToken.None);
            foreach (var document in page.Documents.Where(document => document.Partition == CurrentUser.PartitionOf(customerId)))
            {
                all[(document.Partition, document.Id)] = document;
            }

            if (page.Documents.Count == 0)
            {
                return [.. all.Values];
            }

            from = page.Continuation;
        }
    }

    private static async Task<string> Upload(BoxCustomer person)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Png), "files", Words + ".png" } };
        return (await person.Post("/uploads", form)).Expect(HttpStatusCode.Created).At("data.files.0.url").GetString()!;
    }
}
