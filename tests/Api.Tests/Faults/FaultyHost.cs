using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Api.Tests.Faults;

/// <summary>A request that is sent until it is answered, and what must be true then.</summary>
internal sealed record Attempt(Func<Task<Answer>> Send, Func<Answer, Task> Check);

/// <summary>A host whose store fails to order.</summary>
internal sealed class FaultyHost : StoreHost
{
    private readonly FaultyStore faults;

    public FaultyHost(FaultyStore faults)
    {
        this.faults = faults;
        Options = Options with { AroundStore = faults.Around, Replace = services => services.AddHttpContextAccessor() };
    }

    public Task EveryOperation(string request, bool afterwards, Func<int, Task<Attempt>> arrange) =>
        EveryOperation(() => request, afterwards, arrange);

    /// <summary>Lets the first operation of a request fail, then in another run the second, and so on until there are no more.</summary>
    public async Task EveryOperation(Func<string> request, bool afterwards, Func<int, Task<Attempt>> arrange)
    {
        for (var nth = 1; ; nth++)
        {
            var attempt = await arrange(nth);
            faults.Fail(request(), nth, afterwards);
            var answer = await attempt.Send();
            var struck = faults.Struck;
            faults.Heal();
            for (var tries = 1; tries < 5 && ComeAgain(answer) is { } wait; tries++)
            {
                await Advance(wait);
                answer = await attempt.Send();
            }

            await attempt.Check(answer);
            if (!struck)
            {
                nth.ShouldBeGreaterThan(1, "The request asks nothing of the store.");
                return;
            }
        }
    }

    public async Task IsSold(CatalogEntry product, int pieces)
    {
        var variant = await this.Stock(product);
        (variant.Sold, variant.Stock).ShouldBe((pieces, product.Variants[0].Stock - pieces));
    }

    public async Task NothingIsLeftOver()
    {
        await Advance(TimeSpan.FromMinutes(15));
        foreach (var container in Containers.All)
        {
            (await All<OutboxEvent>(container)).ShouldBeEmpty();
        }

        (await Get("/local/queues")).Json.EnumerateArray().ShouldAllBe(queue => queue.GetProperty("deadLetters").GetArrayLength() == 0);
    }

    public async Task<List<T>> All<T>(string? container = null)
        where T : Document
    {
        var all = new List<T>();
        await foreach (var document in Service<IDocumentStore>().AllAsync(
            new Query<T, T>(documents => documents) { Container = container }, default))
        {
            all.Add(document);
        }

        return all;
    }

    /// <summary>Pays on the gateway's page.</summary>
    public async Task<JsonElement> Pay(string paymentUrl, bool webhooks) =>
        (await Post(
            "/local/razorpay/pay", new { orderId = paymentUrl[(paymentUrl.LastIndexOf('/') + 1)..], outcome = "success", webhooks }))
            .Expect(HttpStatusCode.OK).Json;

    /// <summary>How long to wait before the request is sent again; null when it is answered.</summary>
    private static TimeSpan? ComeAgain(Answer answer)
    {
        if (answer.Status == HttpStatusCode.ServiceUnavailable)
        {
            var error = answer.At("error");
            (error.ValueKind == JsonValueKind.String ? error : error.GetProperty("code")).GetString().ShouldBe("SERVICE_UNAVAILABLE");
            answer.Headers.ContainsKey("Retry-After").ShouldBeTrue();
        }

        // While the store cannot say that the work has ended, the key is taken for a minute.
        return answer.Headers.ContainsKey("Retry-After") ? TimeSpan.FromSeconds(61) : null;
    }
}
