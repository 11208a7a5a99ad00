using System.Text;
using System.Text.Json;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Topology.Tests.Checks;

/// <summary>What the store and the gateway have written down in the end.</summary>
internal sealed class Ledger(StoreHost observer)
{
    public async Task<IReadOnlyList<T>> AllAsync<T>()
        where T : Document
    {
        var all = new List<T>();
        await foreach (var document in observer.Service<IDocumentStore>().AllAsync(new Query<T, T>(some => some), CancellationToken.None))
        {
            all.Add(document);
        }

        return all;
    }

    /// <summary>The gateway's payments that were captured: id, amount, what was returned. Minor units.</summary>
    public async Task<IReadOnlyList<(string Id, long Amount, long Returned)>> PaymentsAsync()
    {
        var all = new Dictionary<string, (string, long, long)>();
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes(
            $"{StoreServices.Settings["Razorpay:KeyId"]}:{StoreServices.Settings["Razorpay:KeySecret"]}"));
        for (var skip = 0; ; skip += 100)
        {
            var page = await observer.Send(
                HttpMethod.Get, $"/local/razorpay/v1/payments?count=100&skip={skip}", null, null, ("Authorization", "Basic " + basic));
            var items = page.Expect(System.Net.HttpStatusCode.OK).At("items").EnumerateArray().ToArray();
            foreach (var item in items.Where(item => item.GetProperty("captured").GetBoolean()))
            {
                all[Text(item, "id")] = (Text(item, "id"), Number(item, "amount"), Number(item, "amount_refunded"));
            }

            if (items.Length < 100)
            {
                return [.. all.Values];
            }
        }
    }

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;

    private static long Number(JsonElement item, string name) => item.GetProperty(name).GetInt64();
}
