using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class LedgerCrashTests : IAsyncLifetime
{
    private const int Members = 10;
    private const int Rounds = 4;
    private const int Operations = 2_000;
    private const int StartPoints = 5_000;
    private const long StartMoney = 300_000;
    private readonly StoreHost store = new();
    private readonly ConcurrentBag<(BoxMember Member, int Points)> redeemed = [];
    private int answered;

    public Task InitializeAsync() => store.InitializeAsync();

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task After_a_thousand_operations_and_kills_every_balance_is_the_sum_of_its_entries()
    {
        var members = new List<BoxMember>();
        for (var i = 0; i < Members; i++)
        {
            var member = await BoxMember.Join(store);
            await Points.Give(store, member.Id, StartPoints);
            await member.Fund(StartMoney);
            members.Add(member);
        }

        var product = await store.Product(stock: 10_000, price: 1_000);
        await store.Idle();
        await store.Stop();
        var random = new Random(17);
        for (var round = 0; round < Rounds; round++)
        {
            await KillAmid(members, product, random, kill: round < Rounds - 1);
        }

        await store.InitializeAsync();
        await store.Advance(TimeSpan.FromMinutes(15));

        answered.ShouldBeGreaterThan(1_000);
        redeemed.Count.ShouldBeGreaterThan(200);
        foreach (var member in members)
        {
            var entries = await Points.Entries(store, member.Id);
            var account = (await Read<LoyaltyAccount>(member, LoyaltyAccount.DocumentId))!;
            (account.Available + account.Pending.Sum(pending => pending.Points)).ShouldBe(entries.Sum(entry => entry.Points));
            account.Available.ShouldBeGreaterThanOrEqualTo(0);
            (-entries.Where(entry => entry.Points < 0).Sum(entry => entry.Points))
                .ShouldBeGreaterThanOrEqualTo(redeemed.Where(each => each.Member == member).Sum(each => each.Points));

            var wallet = (await Read<Wallet>(member, Wallet.DocumentId))!;
            var moved = await Entries(member);
            wallet.Balance.ShouldBe(moved.Sum(entry => entry.Amount));
            moved.ShouldAllBe(entry => entry.Balance >= 0);
        }
    }

    private async Task KillAmid(List<BoxMember> members, CatalogEntry product, Random random, bool kill)
    {
        using var host = await HostProcess.Start(store.Options.DataFolder, store.Options.Cosmos);
        using var client = new HttpClient { BaseAddress = host.Address };
        var plan = Enumerable.Range(0, Operations / Rounds)
            .Select(_ => (Member: members[random.Next(Members)], Kind: random.Next(3), Points: random.Next(1, 60)))
            .ToArray();
        var done = 0;
        var all = Parallel.ForEachAsync(plan, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (step, _) =>
        {
            await Operate(client, step.Member, product, step.Kind, step.Points);
            Interlocked.Increment(ref done);
        });
        while (kill && Volatile.Read(ref done) < plan.Length / 2 && !all.IsCompleted)
        {
            await Task.Yield();
        }

        if (!kill)
        {
            await all;
        }

        host.Kill();
        await all;
    }

    private async Task Operate(HttpClient client, BoxMember member, CatalogEntry product, int kind, int points)
    {
        try
        {
            switch (kind)
            {
                case 0:
                    await Post(client, member, "/cart/items", new { productId = BoxMember.Code(product.Id), quantity = 1 });
                    await Post(client, member, "/orders", new { paymentMethod = "wallet" });
                    break;
                default:
                    if (await Post(client, member, "/loyalty/redeem", new { points, type = kind == 1 ? "discount" : "product" }))
                    {
                        redeemed.Add((member, points));
                    }

                    break;
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
        {
            // The host was killed: this was not acknowledged.
        }
    }

    private async Task<bool> Post(HttpClient client, BoxMember member, string path, object body)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post, BoxMember.Base + path)
        { Content = JsonContent.Create(body, body.GetType()) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", member.Token);
        using var response = await client.SendAsync(request);
        ((int)response.StatusCode).ShouldBeLessThan(500, await response.Content.ReadAsStringAsync());
        Interlocked.Increment(ref answered);
        return response.IsSuccessStatusCode;
    }

    private async Task<T?> Read<T>(BoxMember member, string id)
        where T : Document =>
            await store.Service<IDocumentStore>().ReadAsync<T>(CurrentUser.PartitionOf(member.Id), id, CancellationToken.None);

    private async Task<List<WalletEntry>> Entries(BoxMember member)
    {
        var entries = new List<WalletEntry>();
        await foreach (var entry in store.Service<IDocumentStore>().AllAsync(
            new Query<WalletEntry, WalletEntry>(all => all, CurrentUser.PartitionOf(member.Id)), CancellationToken.None))
        {
            entries.Add(entry);
        }

        return entries;
    }
}
